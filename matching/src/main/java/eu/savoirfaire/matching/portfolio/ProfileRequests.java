package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.refusal.WebRefusal;
import eu.savoirfaire.infra.web.refusal.WebRefusal.BadParameter;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.filling.page.ProfileAnswers;
import eu.savoirfaire.matching.filling.page.SkillAnswers;
import eu.savoirfaire.matching.filling.page.Topic;
import eu.savoirfaire.matching.portfolio.Portfolio.Folder;
import eu.savoirfaire.matching.portfolio.ProfileDocument.OwnQualification;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a profile to programs, and reads what they send of it: the same answers as on the pages, by the same rules. */
@Singleton
class ProfileRequests {
    private static final Set<String> OF_A_SKILL = Set.of("level", "evidence", "acquired", "where");

    private final Filling filling;
    private final ProfileAnswers answers;

    ProfileRequests(Filling filling, ProfileAnswers answers) {
        this.filling = filling;
        this.answers = answers;
    }

    ProfileDocument document(Folder folder) {
        var kept = folder.profile();
        var parts = new LinkedHashMap<String, Map<String, Object>>();
        for (var topic : Topic.values()) {
            if (topic != Topic.LANGUAGES) {
                parts.put(topic.word(), answered(answers.known(topic, kept.profile(), "")));
            }
        }
        return new ProfileDocument(
                kept.version(),
                kept.changed(),
                kept.profile().skills().stream().map(ProfileRequests::skill).toList(),
                languages(kept.profile()),
                parts,
                kept.unmatched().words(),
                folder.qualifications().stream().map(OwnQualification::of).toList());
    }

    /**
     * Writes the answers of one part anew.
     *
     * @throws Refused naming the first answer that is unknown or cannot be read
     */
    void write(String part, int seen, @Nullable Map<String, Object> sent) {
        var topic = Topic.of(part).orElseThrow(() -> new Refused(new WebRefusal.NothingHere()));
        var typed = new Typed(sent == null ? Map.of() : sent);
        refuse(answers.wrong(topic, typed), typed);
        filling.change(seen, kept -> {
            var changed = answers.with(topic, kept.profile(), typed);
            typed.lost(answers.known(topic, changed, typed.text("language"))).ifPresent(name -> refuse(name, typed));
            return kept.with(changed);
        });
    }

    /** Adds or changes a skill. What an assessor found stays as long as the level is the same. */
    void claim(String code, int seen, @Nullable Map<String, Object> sent) {
        var typed = new Typed(sent == null ? Map.of() : sent);
        typed.form().keySet().stream()
                .filter(name -> !OF_A_SKILL.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, typed));
        refuse(SkillAnswers.wrong(typed), typed);
        var claim = SkillAnswers.claim(new SkillCode(code), typed);
        typed.lost(SkillAnswers.known(claim)).ifPresent(name -> refuse(name, typed));
        filling.change(seen, kept -> kept.with(Claims.claiming(kept.profile(), claim)));
    }

    /** Takes a skill out. */
    void remove(String code, int seen) {
        filling.change(seen, kept -> kept.with(Claims.without(kept.profile(), new SkillCode(code))));
    }

    private static Map<String, Object> skill(SkillClaim claim) {
        var told = new LinkedHashMap<String, Object>();
        told.put("skill", claim.skill().value());
        told.putAll(answered(SkillAnswers.known(claim)));
        return told;
    }

    private List<Map<String, Object>> languages(Profile profile) {
        var claims = profile.languages() == null ? List.<LanguageClaim>of() : profile.languages();
        return claims.stream()
                .map(LanguageClaim::language)
                .distinct()
                .map(language -> answered(answers.known(Topic.LANGUAGES, profile, language)))
                .toList();
    }

    /** Without the questions that were not answered. */
    private static Map<String, Object> answered(Typed known) {
        var told = new LinkedHashMap<String, Object>();
        known.form().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(one -> !known.isBlank(one.getKey()))
                .forEach(one -> told.put(one.getKey(), one.getValue()));
        return told;
    }

    private static void refuse(FormErrors wrong, Typed typed) {
        wrong.list().stream().findFirst().ifPresent(error -> refuse(error.field(), typed));
    }

    private static void refuse(String name, Typed typed) {
        throw new Refused(BadParameter.of(name, "unknown-code", String.join(" ", typed.chosen(name))));
    }
}

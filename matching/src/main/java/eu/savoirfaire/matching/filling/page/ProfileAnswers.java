package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.filling.Claims;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.question.Typed;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a person into answers, and answers into what is known. */
@Singleton
public final class ProfileAnswers {
    /** Beyond this nobody goes to work and back. */
    private static final int FARTHEST = 1000;

    private final Vocabularies vocabularies;
    private final Towns towns;

    ProfileAnswers(Vocabularies vocabularies, Towns towns) {
        this.vocabularies = vocabularies;
        this.towns = towns;
    }

    /** What was answered before. */
    public Typed known(Topic topic, Profile profile, String language) {
        return new Typed(
                switch (topic) {
                    case LANGUAGES -> languages(profile, language);
                    case STUDIES -> Map.of("eqf", text(profile.eqf()), "licences", licences(profile.licences()));
                    case PLACE -> Map.of("town", town(profile.place()), "reach", text(profile.reach()));
                    case TIMES -> Map.of("times", shifts(profile.availability()));
                    case WORK ->
                        Map.of(
                                "permission",
                                profile.permission() == null
                                        ? ""
                                        : profile.permission().name());
                });
    }

    /** What is wrong with what was typed. */
    public FormErrors wrong(Topic topic, Typed typed) {
        var errors = FormErrors.none();
        if (topic == Topic.LANGUAGES
                && !vocabularies.of(VocabularyName.LANGUAGES).contains(typed.text("language"))) {
            return errors.with("language", Label.key("matching.profile.language.wrong"));
        }
        if (topic == Topic.PLACE
                && !typed.isBlank("reach")
                && typed.number("reach").filter(reach -> reach <= FARTHEST).isEmpty()) {
            return errors.with("reach", Label.key("matching.profile.reach.wrong", FARTHEST));
        }
        return errors;
    }

    /** The profile with these answers, which were found right. */
    public Profile with(Topic topic, Profile old, Typed typed) {
        return switch (topic) {
            case LANGUAGES -> Claims.speaking(old, typed.text("language"), spoken(typed));
            case STUDIES ->
                changed(
                        old,
                        typed.number("eqf")
                                .filter(level -> level >= 1 && level <= 8)
                                .orElse(null),
                        licences(typed),
                        old.place(),
                        old.reach(),
                        old.availability(),
                        old.permission());
            case PLACE ->
                changed(
                        old,
                        old.eqf(),
                        old.licences(),
                        towns.town(typed.text("town")).map(Towns.Town::place).orElse(null),
                        typed.number("reach").orElse(null),
                        old.availability(),
                        old.permission());
            case TIMES ->
                changed(
                        old,
                        old.eqf(),
                        old.licences(),
                        old.place(),
                        old.reach(),
                        availability(typed),
                        old.permission());
            case WORK ->
                changed(
                        old,
                        old.eqf(),
                        old.licences(),
                        old.place(),
                        old.reach(),
                        old.availability(),
                        typed.oneOf(WorkPermission.class, "permission").orElse(null));
        };
    }

    /** The shifts that lie wholly within the times of a person. */
    static List<String> shifts(@Nullable Availability times) {
        return times == null
                ? List.of()
                : Arrays.stream(Shift.values())
                        .filter(shift -> {
                            var parts = Shift.all(List.of(shift));
                            return parts.and(times).equals(parts);
                        })
                        .map(Shift::name)
                        .toList();
    }

    /** The code of the town at a place; empty when there is none. */
    String town(@Nullable Place place) {
        return towns.all().stream()
                .filter(town -> town.place().equals(place))
                .map(Towns.Town::code)
                .findFirst()
                .orElse("");
    }

    private static Profile changed(
            Profile old,
            @Nullable Integer eqf,
            @Nullable Set<String> licences,
            @Nullable Place place,
            @Nullable Integer reach,
            @Nullable Availability times,
            @Nullable WorkPermission permission) {
        return new Profile(old.skills(), old.languages(), eqf, licences, place, reach, times, permission, old.born());
    }

    private static Map<String, Object> languages(Profile profile, String language) {
        var answers = new TreeMap<String, Object>();
        answers.put("language", language);
        var claims = profile.languages() == null ? List.<LanguageClaim>of() : profile.languages();
        claims.stream()
                .filter(claim -> claim.language().equals(language))
                .forEach(claim -> answers.put(
                        claim.skill().name().toLowerCase(Locale.ROOT),
                        claim.level().name()));
        return answers;
    }

    private static List<LanguageClaim> spoken(Typed typed) {
        var language = typed.text("language");
        return Arrays.stream(LanguageSkill.values())
                .flatMap(skill -> typed.oneOf(Cefr.class, skill.name().toLowerCase(Locale.ROOT)).stream()
                        .map(level -> new LanguageClaim(language, skill, level, Evidence.SELF_DECLARED)))
                .toList();
    }

    private static List<String> licences(@Nullable Set<String> licences) {
        if (licences == null) {
            return List.of();
        }
        return licences.isEmpty()
                ? List.of(ProfileQuestions.NONE)
                : licences.stream().sorted().toList();
    }

    private static @Nullable Set<String> licences(Typed typed) {
        var chosen = typed.chosen("licences").stream()
                .filter(Profile.LICENCES::contains)
                .collect(Collectors.toUnmodifiableSet());
        return chosen.isEmpty() && !typed.chosen("licences").contains(ProfileQuestions.NONE) ? null : chosen;
    }

    private static @Nullable Availability availability(Typed typed) {
        var shifts = Arrays.stream(Shift.values())
                .filter(shift -> typed.chosen("times").contains(shift.name()))
                .toList();
        return shifts.isEmpty() ? null : Shift.all(shifts);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}

package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.FairWording;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Source;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads answers of several lines: languages with level and reason, skills with level and weight. */
final class LineReading {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?<language>[\\p{L}]+)[ :,]+(?:(?<skill>[A-Z]{6,}) +)?(?<level>[ABCabc][12])[ :,]*(?<reason>.*)");
    private static final Pattern SKILL = Pattern.compile(
            "(?<skill>.+?)(?:[ :,]+(?<level>[1-4]))?(?:[ :,]+(?<weight>ESSENTIAL|OPTIONAL|essential|optional))?");
    private static final int LONGEST_REASON = 200;
    private static final String USUAL_LEVEL = "2";

    private final Choices choices;

    LineReading(Choices choices) {
        this.choices = choices;
    }

    /** Lines such as {@code it B1 to explain the recipes}. */
    Optional<String> spoken(Detail detail, String said, List<Wrong> wrong) {
        var before = wrong.size();
        var lines = new ArrayList<String>();
        for (var line : BETWEEN.split(said)) {
            spokenLine(detail, line, wrong).ifPresent(lines::add);
        }
        return wrong.size() == before ? Optional.of(String.join("\n", lines)) : Optional.empty();
    }

    private Optional<String> spokenLine(Detail detail, String line, List<Wrong> wrong) {
        if (FairWording.asksForMotherTongue(line)) {
            wrong.add(Wrong.of(detail, "mother-tongue", line));
            return Optional.empty();
        }
        var parts = SPOKEN.matcher(line.strip());
        var language = parts.matches()
                ? choices.code(Source.LANGUAGES, OfferKind.VACANCY, parts.group("language"))
                : Optional.<String>empty();
        if (language.isEmpty() || isNoSkill(parts.group("skill"))) {
            wrong.add(Wrong.of(detail, "no-language", line));
            return Optional.empty();
        }
        var reason = parts.group("reason").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            wrong.add(Wrong.of(detail, "no-reason", line, LONGEST_REASON));
            return Optional.empty();
        }
        var skill = Optional.ofNullable(parts.group("skill")).orElse(LanguageSkill.INTERACTION.name());
        return Optional.of(
                String.join(" ", language.get(), skill, parts.group("level").toUpperCase(Locale.ROOT), reason));
    }

    private static boolean isNoSkill(@Nullable String skill) {
        return skill != null
                && List.of(LanguageSkill.values()).stream().map(Enum::name).noneMatch(skill::equals);
    }

    /** Lines such as {@code lay tiles 3 ESSENTIAL}; level 2 and essential where they are not said. */
    Optional<String> skills(Detail detail, String said, List<Wrong> wrong) {
        var before = wrong.size();
        var lines = new ArrayList<String>();
        for (var line : BETWEEN.split(said)) {
            var parts = SKILL.matcher(line.strip());
            var skill = parts.matches() ? choices.skill(parts.group("skill")) : Optional.<SkillCode>empty();
            if (skill.isEmpty()) {
                wrong.add(Wrong.of(detail, "no-skill", line));
            } else {
                lines.add(skillLine(skill.get(), parts));
            }
        }
        return wrong.size() == before
                ? Optional.of(lines.stream().distinct().collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    private static String skillLine(SkillCode skill, Matcher parts) {
        var level = Optional.ofNullable(parts.group("level")).orElse(USUAL_LEVEL);
        var weight = Optional.ofNullable(parts.group("weight")).orElse("ESSENTIAL");
        return skill.value() + " " + level + " " + weight.toUpperCase(Locale.ROOT);
    }
}

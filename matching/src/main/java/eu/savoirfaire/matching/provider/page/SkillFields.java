package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.StatedOffer;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.provider.answer.Choices;
import eu.savoirfaire.matching.provider.page.StepView.SkillRow;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The skills of the occupation, to be asked for one by one; whatever else is asked for is written line by line. */
@Singleton
final class SkillFields {
    private static final List<String> ANSWERS =
            List.of("2 OPTIONAL", "1 ESSENTIAL", "2 ESSENTIAL", "3 ESSENTIAL", "4 ESSENTIAL");

    private final Choices choices;

    SkillFields(Choices choices) {
        this.choices = choices;
    }

    List<SkillRow> rows(Statement said, Optional<Typed> typed, Language language) {
        var asked = asked(said);
        return ofOccupation(said)
                .map(skill -> row(skill, asked, typed, language))
                .toList();
    }

    /** Those that are not of the occupation, as they are written: one a line. */
    String others(Statement said, Optional<Typed> typed, Language language) {
        var offered = ofOccupation(said).toList();
        return typed.map(form -> form.text(Detail.SKILLS.word()))
                .orElseGet(() -> said.lines(Detail.SKILLS).stream()
                        .map(StatedOffer::skill)
                        .filter(skill -> !offered.contains(skill.skill()))
                        .map(skill -> choices.skillLabel(skill.skill(), language) + " " + answer(skill))
                        .collect(Collectors.joining("\n")));
    }

    private SkillRow row(SkillCode skill, Map<SkillCode, SkillDemand> asked, Optional<Typed> typed, Language language) {
        var name = Answered.SKILL + skill.value();
        var before =
                Optional.ofNullable(asked.get(skill)).map(SkillFields::answer).orElse("");
        var answer = typed.map(form -> form.text(name)).orElse(before);
        return new SkillRow(name, choices.skillLabel(skill, language), answers(answer));
    }

    private static List<Choice> answers(String chosen) {
        return Stream.concat(
                        Stream.of(Choice.of("", Label.key("matching.offers.skill.not-asked"), chosen.isEmpty())),
                        ANSWERS.stream()
                                .map(one -> Choice.of(
                                        one,
                                        Label.key("matching.offers.skill.answer."
                                                + (one.endsWith("OPTIONAL") ? "helps" : one.substring(0, 1))),
                                        one.equals(chosen)
                                                || (one.endsWith("OPTIONAL") && chosen.endsWith("OPTIONAL")))))
                .toList();
    }

    private static String answer(SkillDemand demand) {
        return demand.level() + " " + demand.weight().name();
    }

    private Stream<SkillCode> ofOccupation(Statement said) {
        return said.of(Detail.OCCUPATION)
                .flatMap(choices::occupation)
                .map(SkillFields::skills)
                .orElse(Stream.of());
    }

    private static Stream<SkillCode> skills(Occupation occupation) {
        return Stream.concat(
                occupation.essential().stream().sorted(),
                occupation.optional().stream().sorted());
    }

    private static Map<SkillCode, SkillDemand> asked(Statement said) {
        return said.lines(Detail.SKILLS).stream()
                .map(StatedOffer::skill)
                .collect(Collectors.toMap(SkillDemand::skill, demand -> demand, (first, _) -> first));
    }
}

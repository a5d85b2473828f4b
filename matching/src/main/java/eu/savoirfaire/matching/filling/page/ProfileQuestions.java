package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.offer.statement.Shift;
import eu.savoirfaire.matching.offer.statement.Towns;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.Question.Way;
import eu.savoirfaire.matching.question.Typed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked about a person, with the answers that were given. */
@Singleton
final class ProfileQuestions {
    /** The answer of who has no licence, which is not the same as no answer. */
    static final String NONE = "none";

    private static final int HIGHEST_EQF = 8;

    private final Vocabularies vocabularies;
    private final Towns towns;

    ProfileQuestions(Vocabularies vocabularies, Towns towns) {
        this.vocabularies = vocabularies;
        this.towns = towns;
    }

    List<Question> ask(Topic topic, Typed answers, Language language) {
        return switch (topic) {
            case LANGUAGES -> languages(answers, language);
            case STUDIES -> List.of(eqf(answers), licences(answers));
            case PLACE ->
                List.of(
                        town(answers, language),
                        Question.number("reach", "matching.profile.reach", answers.text("reach")));
            case TIMES ->
                List.of(Question.of(
                        Way.CHECKBOX,
                        "times",
                        "matching.profile.when",
                        Options.of(Shift.class, "matching.profile.shift", answers.chosen("times"))));
            case WORK ->
                List.of(Question.of(
                        Way.RADIO,
                        "permission",
                        "matching.profile.permission",
                        Options.of(WorkPermission.class, "matching.profile.permission", answers.chosen("permission"))));
        };
    }

    private List<Question> languages(Typed answers, Language language) {
        var questions = new ArrayList<Question>();
        var spoken = vocabularies.of(VocabularyName.LANGUAGES).concepts();
        questions.add(Question.of(
                Way.SELECT,
                "language",
                "matching.profile.language",
                Options.named(
                        spoken, Concept::code, one -> one.label(language), answers.chosen("language"), language)));
        for (var skill : LanguageSkill.values()) {
            var name = skill.name().toLowerCase(Locale.ROOT);
            questions.add(Question.of(
                    Way.SELECT,
                    name,
                    "matching.profile." + name,
                    Options.orNotSure(Options.of(Cefr.class, "matching.profile.cefr", answers.chosen(name)))));
        }
        return questions;
    }

    private static Question eqf(Typed answers) {
        var levels = IntStream.rangeClosed(1, HIGHEST_EQF)
                .mapToObj(Integer::toString)
                .map(level -> Choice.of(
                        level,
                        Label.key("matching.profile.eqf." + level),
                        answers.chosen("eqf").contains(level)))
                .toList();
        return Question.of(Way.SELECT, "eqf", "matching.profile.eqf", Options.orNotSure(levels));
    }

    private static Question licences(Typed answers) {
        var choices = Stream.concat(Profile.LICENCES.stream(), Stream.of(NONE))
                .map(code -> Choice.of(
                        code,
                        Label.key("matching.profile.licence." + code),
                        answers.chosen("licences").contains(code)))
                .toList();
        return Question.of(Way.CHECKBOX, "licences", "matching.profile.licences", choices);
    }

    private Question town(Typed answers, Language language) {
        var choices = Options.named(towns.all(), Towns.Town::code, Towns.Town::name, answers.chosen("town"), language);
        return Question.of(Way.SELECT, "town", "matching.profile.town", Options.orNotSure(choices));
    }
}

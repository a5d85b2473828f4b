package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.question.Options;
import eu.savoirfaire.matching.question.Question;
import eu.savoirfaire.matching.question.Question.Way;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.StudyField;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is asked about a qualification. A draft may leave anything open. */
@Singleton
final class RecognitionQuestions {
    private static final String KEY = "matching.recognition.";

    private final Vocabularies vocabularies;

    RecognitionQuestions(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    private record Country(String code, String name) {}

    List<Question> ask(Typed answers, Language language) {
        return List.of(
                line("title", answers),
                select("title-language", languages(answers, language)),
                line("beside", answers),
                select("beside-language", ownLanguages(answers)),
                select("country", countries(answers, language)),
                line("institution", answers),
                Question.number("year", KEY + "year", answers.text("year")),
                line("level", answers),
                select("field", fields(answers)),
                Question.of(
                        Way.RADIO,
                        "purpose",
                        KEY + "purpose",
                        Options.explained(Purpose.class, KEY + "purpose", answers.chosen("purpose"))));
    }

    /** What a country is called; its code where the language has no name for it. */
    static String country(String code, Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    private static Question line(String name, Typed answers) {
        return Question.line(name, KEY + name, answers.text(name));
    }

    private static Question select(String name, List<Choice> choices) {
        return Question.of(Way.SELECT, name, KEY + name, Options.orNotSure(choices));
    }

    private List<Choice> languages(Typed answers, Language language) {
        return Options.named(
                vocabularies.of(VocabularyName.LANGUAGES).concepts(),
                Concept::code,
                one -> one.label(language),
                answers.chosen("title-language"),
                language);
    }

    private static List<Choice> ownLanguages(Typed answers) {
        var chosen = answers.chosen("beside-language");
        return Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), Label.of(one.ownName()), chosen.contains(one.code())))
                .toList();
    }

    private static List<Choice> countries(Typed answers, Language language) {
        var all = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, country(code, language)))
                .toList();
        return Options.named(all, Country::code, Country::name, answers.chosen("country"), language);
    }

    private static List<Choice> fields(Typed answers) {
        var chosen = answers.chosen("field");
        return Arrays.stream(StudyField.values())
                .map(field -> Choice.of(field.code(), Label.key(KEY + "field." + field), chosen.contains(field.code())))
                .toList();
    }
}

package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.question.Typed;
import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Qualification.Titled;
import eu.savoirfaire.matching.recognition.StudyField;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.TreeMap;

/** Turns what is known of a qualification into answers, and answers into a qualification. */
@Singleton
final class RecognitionAnswers {
    private static final List<String> TEXTS = List.of("title", "beside", "institution", "level");
    /** Nobody who looks for work today earned one before. */
    private static final int EARLIEST = 1940;

    private final Vocabularies vocabularies;
    private final Clock clock;

    RecognitionAnswers(Vocabularies vocabularies, Clock clock) {
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    FormErrors wrong(Typed typed) {
        var errors = FormErrors.none();
        for (var name : TEXTS) {
            if (typed.text(name).length() > Qualification.LONGEST) {
                errors = errors.with(name, Label.key("matching.recognition.too-long", Qualification.LONGEST));
            }
        }
        var latest = Year.now(clock).getValue();
        var fits = typed.number("year").filter(year -> year >= EARLIEST && year <= latest);
        // a year is no quantity: it has no separators
        return typed.isBlank("year") || fits.isPresent()
                ? errors
                : errors.with(
                        "year",
                        Label.key(
                                "matching.recognition.year.wrong",
                                Integer.toString(EARLIEST),
                                Integer.toString(latest)));
    }

    /** What these answers, which were found right, say. */
    Qualification qualification(Typed typed) {
        var country = typed.text("country");
        return new Qualification(
                new Titled(typed.text("title"), language(typed.text("title-language"))),
                new Titled(
                        typed.text("beside"),
                        Language.of(typed.text("beside-language"))
                                .map(Language::code)
                                .orElse("")),
                Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country) ? country : "",
                typed.text("institution"),
                typed.number("year").orElse(null),
                typed.text("level"),
                StudyField.of(typed.text("field")).orElse(null),
                typed.oneOf(Purpose.class, "purpose").orElse(null));
    }

    /** The answers that made it. */
    static Typed known(Qualification what) {
        var answers = new TreeMap<String, Object>(Map.of(
                "title", what.title().text(),
                "title-language", what.title().language(),
                "beside", what.beside().text(),
                "beside-language", what.beside().language(),
                "country", what.country(),
                "institution", what.institution(),
                "level", what.level()));
        var year = what.year();
        if (year != null) {
            answers.put("year", year.toString());
        }
        var field = what.field();
        if (field != null) {
            answers.put("field", field.code());
        }
        var purpose = what.purpose();
        if (purpose != null) {
            answers.put("purpose", purpose.name());
        }
        return new Typed(answers);
    }

    private String language(String code) {
        return vocabularies.of(VocabularyName.LANGUAGES).contains(code) ? code : "";
    }
}

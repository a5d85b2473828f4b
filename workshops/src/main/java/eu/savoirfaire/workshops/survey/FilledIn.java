package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.page.Typed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one person answered.
 *
 * @param answers by the code of the question: the numbers of options, or a text; a question that was left out is not here
 */
public record FilledIn(Map<String, List<String>> answers) {
    static final int LONGEST_TEXT = 2_000;

    public FilledIn {
        answers = Map.copyOf(answers);
    }

    /**
     * Reads a form.
     *
     * @throws Refused when nothing was answered, or a text is too long
     */
    public static FilledIn of(Questionnaire questionnaire, Typed typed) {
        var answers = new TreeMap<String, List<String>>();
        for (var question : questionnaire.questions()) {
            var given = given(question, typed);
            if (!given.isEmpty()) {
                answers.put(question.code(), given);
            }
        }
        if (answers.isEmpty()) {
            throw new Refused(new SurveyRefusal.NothingSaid());
        }
        return new FilledIn(answers);
    }

    private static List<String> given(Question question, Typed typed) {
        return switch (question.sort()) {
            case SCALE, ONE ->
                typed.all(question.code()).stream()
                        .filter(question::offers)
                        .limit(1)
                        .toList();
            case SEVERAL ->
                typed.all(question.code()).stream()
                        .filter(question::offers)
                        .distinct()
                        .sorted()
                        .toList();
            case TEXT -> text(question, typed.text(question.code()));
        };
    }

    private static List<String> text(Question question, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(new SurveyRefusal.TooLong(question.code(), LONGEST_TEXT));
        }
        return text.isEmpty() ? List.of() : List.of(text);
    }
}

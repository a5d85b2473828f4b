package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.refusal.Refused;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked after one workshop.
 *
 * @param standard the version of the standard questions
 * @param own up to five of the trainer's
 */
public record Questionnaire(int standard, List<OwnQuestion> own) {
    public static final int MOST_OWN = 5;

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_OPTION = 120;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 8;

    public Questionnaire {
        own = List.copyOf(own);
    }

    /** Nothing but the standard questions as they are now. */
    public static Questionnaire usual() {
        return new Questionnaire(StandardQuestions.NEWEST, List.of());
    }

    /** All of them, in the order in which they are asked. */
    public List<Question> questions() {
        var all = new ArrayList<>(StandardQuestions.of(standard));
        for (var number = 1; number <= own.size(); number++) {
            all.add(own.get(number - 1).numbered(number));
        }
        return List.copyOf(all);
    }

    /**
     * The same with other questions of the trainer's.
     *
     * @throws Refused when one of them cannot be asked like that
     */
    public Questionnaire asking(List<OwnQuestion> others) {
        if (others.size() > MOST_OWN) {
            throw new Refused(new SurveyRefusal.BadQuestion(MOST_OWN + 1));
        }
        for (var number = 1; number <= others.size(); number++) {
            if (!canBeAsked(others.get(number - 1))) {
                throw new Refused(new SurveyRefusal.BadQuestion(number));
            }
        }
        return new Questionnaire(standard, others);
    }

    private static boolean canBeAsked(OwnQuestion question) {
        var options = question.options();
        var worded = !question.text().isBlank() && question.text().length() <= LONGEST_TEXT;
        return worded
                && switch (question.sort()) {
                    case SCALE, TEXT -> options.isEmpty();
                    case ONE, SEVERAL ->
                        options.size() >= FEWEST_OPTIONS
                                && options.size() <= MOST_OPTIONS
                                && options.stream().distinct().count() == options.size()
                                && options.stream().allMatch(one -> !one.isBlank() && one.length() <= LONGEST_OPTION);
                };
    }
}

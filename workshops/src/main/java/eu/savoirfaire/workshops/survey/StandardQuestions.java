package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.survey.Question.Sort;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions that every workshop asks, by version: their texts are in the bundles. A version never changes, since answers
 * to it are kept; what is to be asked in another way is a new one.
 */
public final class StandardQuestions {
    public static final int NEWEST = 1;

    private static final String KEY = "workshops.survey.standard.";
    private static final int SCALE = 5;

    private static final Map<Integer, List<Question>> VERSIONS = Map.of(
            1,
            List.of(
                    new Question("useful", Sort.SCALE, Label.key(KEY + "1.useful"), scale()),
                    new Question("clear", Sort.SCALE, Label.key(KEY + "1.clear"), scale()),
                    new Question("language", Sort.ONE, Label.key(KEY + "1.language"), degrees()),
                    new Question("access", Sort.ONE, Label.key(KEY + "1.access"), degrees()),
                    new Question("change", Sort.TEXT, Label.key(KEY + "1.change"), List.of()),
                    new Question("missing", Sort.TEXT, Label.key(KEY + "1.missing"), List.of())));

    private StandardQuestions() {}

    /** @throws IllegalArgumentException when there never was such a version */
    static List<Question> of(int version) {
        var questions = VERSIONS.get(version);
        if (questions == null) {
            throw new IllegalArgumentException("no version " + version + " of the standard questions");
        }
        return questions;
    }

    /** From 1 to 5; the ends say what they mean. */
    static List<Label> scale() {
        return IntStream.rangeClosed(1, SCALE)
                .mapToObj(step -> Label.key("workshops.survey.scale." + step))
                .toList();
    }

    private static List<Label> degrees() {
        return Stream.of("yes", "partly", "no")
                .map(degree -> Label.key("workshops.survey.degree." + degree))
                .toList();
    }
}

package eu.savoirfaire.workshops.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All answers of a workshop, thrown together: each question has its own pile, in the order of what is said there. Nothing says
 * which answers came from one person, who came first, or when. The same answers, whoever gave which, are the same heap.
 *
 * @param number how many people answered
 * @param piles by the code of the question
 */
@Serdeable
public record AnswerHeap(int number, Map<String, Pile> piles) {
    public static final AnswerHeap EMPTY = new AnswerHeap(0, Map.of());

    public AnswerHeap {
        piles = Collections.unmodifiableMap(new TreeMap<>(piles));
    }

    /**
     * What was said to one question.
     *
     * @param people how many said something
     * @param said in order; longer than there are people where one may choose several
     */
    @Serdeable
    public record Pile(int people, List<String> said) {
        static final Pile EMPTY = new Pile(0, List.of());

        public Pile {
            said = said.stream().sorted().toList();
        }

        Pile with(List<String> more) {
            var all = new ArrayList<>(said);
            all.addAll(more);
            return new Pile(people + 1, all);
        }
    }

    /** With what one more person said. */
    public AnswerHeap with(FilledIn filled) {
        var more = new TreeMap<>(piles);
        filled.answers().forEach((code, given) -> more.put(code, of(code).with(given)));
        return new AnswerHeap(number + 1, more);
    }

    /** What was said to a question. */
    public Pile of(String code) {
        return piles.getOrDefault(code, Pile.EMPTY);
    }

    /** The same without what was written in one's own words. */
    public AnswerHeap withoutTexts(Questionnaire questionnaire) {
        var fewer = new TreeMap<>(piles);
        questionnaire.questions().stream()
                .filter(question -> question.sort() == Question.Sort.TEXT)
                .forEach(question -> fewer.remove(question.code()));
        return new AnswerHeap(number, fewer);
    }
}

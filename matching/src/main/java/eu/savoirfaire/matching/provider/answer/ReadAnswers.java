package eu.savoirfaire.matching.provider.answer;

import eu.savoirfaire.matching.offer.statement.Detail;
import java.util.List;
import java.util.Map;

/**
 * What could be read of answers, and what could not.
 *
 * @param answers in the shape in which they are kept; empty texts take an answer back
 */
public record ReadAnswers(Map<Detail, String> answers, List<Wrong> wrong) {

    public ReadAnswers {
        answers = Map.copyOf(answers);
        wrong = List.copyOf(wrong);
    }

    public boolean isFine() {
        return wrong.isEmpty();
    }
}

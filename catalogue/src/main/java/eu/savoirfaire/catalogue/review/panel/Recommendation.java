package eu.savoirfaire.catalogue.review.panel;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a reviewer says of a sheet in one round.
 *
 * @param round from 1
 * @param comment for the curator and the authors; may be empty
 */
public record Recommendation(PersonId by, int round, Verdict verdict, Map<Criterion, Score> scores, String comment) {

    public Recommendation {
        scores = Map.copyOf(scores);
    }

    /** The criteria that have no score yet, not even "cannot judge". */
    public List<Criterion> unscored() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> !scores.containsKey(criterion))
                .toList();
    }
}

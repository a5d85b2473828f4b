package eu.savoirfaire.matching.eligibility;

import java.util.List;

/**
 * Whether an offer may serve a person. TRUE is ranked; UNKNOWN is listed apart as possible; FALSE is excluded.
 *
 * @param rulings every comparison, in the order of the rules
 */
public record Eligibility(Truth truth, List<Ruling> rulings) {

    public Eligibility {
        rulings = List.copyOf(rulings);
    }
}

package eu.savoirfaire.matching.cohort.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.assignment.Mode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What came of a run: the report without the seed, which is told when it is confirmed. The same inputs and seed give the same.
 *
 * @param matched by need
 * @param unmatched by need; those that took no part too
 * @param closed offers that stayed under their minimum
 * @param blocking pairs that would both rather have each other: none in a stable run
 * @param blockingByPins such pairs in which a pin has a hand
 * @param dropped pins that could not be kept, with the reason
 * @param score the total of u + v in micro-units
 * @param bestPlaced how many people the most welfare would place
 * @param bestScore what it would add up to
 * @param ranks how many needs got the first of their list, the second, and so on
 * @param commitment the SHA-256 of the seed, hexadecimal
 * @param inputs the SHA-256 of the inputs, hexadecimal
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RunResult(
        Mode mode,
        List<Placed> matched,
        List<LeftOut> unmatched,
        List<UUID> closed,
        List<Pair> blocking,
        List<Pair> blockingByPins,
        List<Dropped> dropped,
        long score,
        int bestPlaced,
        long bestScore,
        List<Integer> ranks,
        String commitment,
        String inputs,
        List<String> versions) {

    /** @param rank of the offer on the list of the need, from 1 */
    @Serdeable
    public record Placed(UUID need, UUID offer, int u, int v, int rank, boolean pinned) {}

    /** @param reason a name of {@code Unplaced.Reason} or {@code RunInputs.Why} */
    @Serdeable
    public record LeftOut(UUID need, String reason) {}

    @Serdeable
    public record Pair(UUID need, UUID offer) {}

    /** @param reason a name of {@code Pinning} */
    @Serdeable
    public record Dropped(UUID need, UUID offer, String reason) {}

    /** The total score over that of the welfare optimum; the price of stability is what is missing to 1. */
    public double ratio() {
        return bestScore == 0 ? 1 : (double) score / bestScore;
    }
}

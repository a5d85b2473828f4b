package eu.savoirfaire.matching.cohort.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.matching.assignment.Mode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Everything that a run reads, but for the seed. Kept as it was read.
 *
 * @param day on which it was read, ISO 8601
 * @param needs by id
 * @param offers by id
 * @param pairs of which every rule says yes, by need and offer
 * @param pins that were wished
 * @param absent those that joined and take no part
 * @param versions of rules, weights and taxonomy, in alphabetical order
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RunInputs(
        Mode mode,
        String day,
        List<OfNeed> needs,
        List<OfOffer> offers,
        List<Pair> pairs,
        List<Pin> pins,
        List<Absent> absent,
        List<String> versions) {

    /** @param waited in days */
    @Serdeable
    public record OfNeed(UUID id, int version, int waited) {}

    /**
     * @param capacity its free places
     * @param minimum with fewer it does not open
     * @param waited in days
     */
    @Serdeable
    public record OfOffer(UUID id, int version, int capacity, int minimum, int waited) {}

    /**
     * @param need its number among the needs, from 0
     * @param offer its number among the offers, from 0
     * @param u in micro-units
     * @param v in micro-units
     */
    @Serdeable
    public record Pair(int need, int offer, int u, int v) {}

    @Serdeable
    public record Pin(UUID need, UUID offer) {}

    @Serdeable
    public record Absent(UUID need, Why why) {}

    /** Why a need that joined takes no part. */
    public enum Why {
        /** It is withdrawn or met. */
        NEED_GONE,
        /** Another match of it has come too far. */
        ENGAGED,
        /** More came before it than the cohort takes. */
        MORE_THAN_IT_TAKES
    }
}

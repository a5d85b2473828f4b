package eu.savoirfaire.catalogue.sheet;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One code that says what a practice is about.
 *
 * @param status whether a curator confirmed it; what is only proposed is never shown as confirmed
 * @param phrase the words of the sheet that justify a proposal; null where a person confirmed without any
 * @param direct for beneficiary groups: whether the practice addresses them itself; true for everything else
 */
@Serdeable
public record Classification(
        Facet facet, String code, Status status, @Nullable String phrase, boolean direct) {

    /** Who stands behind it. */
    public enum Status {
        PROPOSED,
        CONFIRMED
    }

    public boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }
}

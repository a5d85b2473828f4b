package eu.savoirfaire.matching.offer;

import java.time.LocalDate;

/** The days on which an offer stands, both included. */
public record Validity(LocalDate first, LocalDate last) {

    public Validity {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the offer ends on %s, before it begins on %s".formatted(last, first));
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

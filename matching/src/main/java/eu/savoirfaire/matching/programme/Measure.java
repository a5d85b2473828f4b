package eu.savoirfaire.matching.programme;

import eu.savoirfaire.matching.OfferKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme can count, each from records that stand for something else anyway. */
public enum Measure {
    /** Workshops that took place. */
    WORKSHOPS(null),
    /** Mentoring circles that opened: of a confirmed cohort, each mentor's offer with people in it. */
    CIRCLES(null),
    /** Internships that began, whatever came of them. */
    INTERNSHIPS(OfferKind.INTERNSHIP),
    /** Work that began. */
    JOBS(OfferKind.VACANCY);

    private final Optional<OfferKind> offer;

    Measure(@Nullable OfferKind offer) {
        this.offer = Optional.ofNullable(offer);
    }

    /** Whether each one counted is a person, so that small numbers are not shown. */
    public boolean countsPeople() {
        return offer.isPresent();
    }

    /** What the offers are whose matches count; empty where no matches do. */
    public Optional<OfferKind> offer() {
        return offer;
    }

    /** As addresses and texts have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a beginning with such an offer counts for. */
    public static Optional<Measure> of(OfferKind offer) {
        return Arrays.stream(values())
                .filter(one -> one.offer.equals(Optional.of(offer)))
                .findFirst();
    }
}

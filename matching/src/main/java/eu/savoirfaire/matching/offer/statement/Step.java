package eu.savoirfaire.matching.offer.statement;

import eu.savoirfaire.matching.OfferKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The question pages of an offer, in their order: few questions each. */
public enum Step {
    BASICS,
    TERMS,
    DEMANDS,
    GROUP,
    DATES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /** What is asked on this page for an offer of that kind. */
    public List<Detail> details(OfferKind kind) {
        return Detail.of(kind).stream().filter(detail -> detail.step() == this).toList();
    }

    /** The page after this one; empty on the last. */
    public Optional<Step> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}

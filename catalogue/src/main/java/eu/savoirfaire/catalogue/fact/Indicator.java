package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was counted or measured.
 *
 * @param label what, in the language of the sheet
 * @param unit {@code %}, a currency code, or a word of the sheet; empty where the label says what is counted
 * @param asOf ISO 8601, as exactly as it is known: a day, a month or a year; null when nobody says
 * @param parts of which it is made up; empty where it is not broken down
 * @param confirmed whether a curator stands behind it; what is not confirmed is shown to nobody else
 * @param phrase the words of the sheet that say it; null where a person entered it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Indicator(
        String label,
        Quantity quantity,
        String unit,
        Qualifier qualifier,
        Stage stage,
        @Nullable String asOf,
        List<Part> parts,
        boolean confirmed,
        @Nullable String phrase) {

    public Indicator {
        parts = List.copyOf(parts);
    }

    /**
     * How much the parts lack to make up the whole; negative when they are too much, empty when they add up or there are none.
     * Of a range they make up some number in it; of "over 280" they may be more.
     */
    public Optional<BigDecimal> lacking() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var sum = sum();
        if (sum.compareTo(quantity.from()) < 0) {
            return Optional.of(quantity.from().subtract(sum));
        }
        return sum.compareTo(quantity.to()) > 0 && qualifier != Qualifier.OVER
                ? Optional.of(quantity.to().subtract(sum))
                : Optional.empty();
    }

    /** What the parts come to. */
    public BigDecimal sum() {
        return parts.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What tells it from the other indicators of its sheet. */
    public String key() {
        return quantity.from().toPlainString() + "/" + quantity.to().toPlainString() + " " + unit + " "
                + label.toLowerCase(Locale.ROOT);
    }

    public Indicator asConfirmed(boolean now) {
        return new Indicator(label, quantity, unit, qualifier, stage, asOf, parts, now, phrase);
    }
}

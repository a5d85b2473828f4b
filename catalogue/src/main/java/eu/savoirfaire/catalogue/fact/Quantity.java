package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A number, or a range of two, both included. Equal numbers are equal however they were written: 2.50 is 2.5.
 *
 * @param to not below {@code from}; the same number where it is no range
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Quantity(BigDecimal from, BigDecimal to) {

    public Quantity {
        from = plain(from);
        to = plain(to);
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range from " + from + " down to " + to);
        }
    }

    public static Quantity of(BigDecimal number) {
        return new Quantity(number, number);
    }

    public static Quantity of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public boolean isRange() {
        return from.compareTo(to) < 0;
    }

    /** Without zeros that say nothing and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/** One part of what an indicator counts: men, women; the first year, the second. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Part(String label, BigDecimal number) {

    public Part {
        number = Quantity.plain(number);
    }
}

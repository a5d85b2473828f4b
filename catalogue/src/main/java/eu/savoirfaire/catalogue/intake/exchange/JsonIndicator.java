package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.fact.AsOf;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Part;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Stage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an indicator as an export writes it: what stands in an export was confirmed. */
final class JsonIndicator {
    private final JsonFields fields;
    private final List<Part> parts = new ArrayList<>();
    private String label = "";
    private String unit = "";
    private Qualifier qualifier = Qualifier.EXACT;
    private Stage stage = Stage.ACHIEVED;
    private @Nullable BigDecimal from;
    private @Nullable BigDecimal to;
    private @Nullable String asOf;
    private @Nullable String phrase;

    private JsonIndicator(JsonFields fields) {
        this.fields = fields;
    }

    /** Reads the object whose start is the current token; empty when it says no number or not of what. */
    static Optional<Indicator> read(JsonFields fields) throws IOException {
        var reading = new JsonIndicator(fields);
        fields.members(reading::member);
        return reading.indicator();
    }

    private Optional<Indicator> indicator() {
        if (from == null || label.isEmpty()) {
            return Optional.empty();
        }
        var end = to == null ? from : to;
        if (end.compareTo(from) < 0) {
            throw fields.unexpected("to");
        }
        var read = new Indicator(label, new Quantity(from, end), unit, qualifier, stage, asOf, parts, true, phrase);
        if (read.lacking().isPresent()) {
            throw fields.unexpected("parts");
        }
        return Optional.of(read);
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "label" -> label = fields.text(name).orElse("");
            case "from" -> from = fields.exact(name).orElse(null);
            case "to" -> to = fields.exact(name).orElse(null);
            case "unit" -> unit = fields.text(name).orElse("");
            case "qualifier" -> qualifier = oneOf(Qualifier.values(), name);
            case "stage" -> stage = oneOf(Stage.values(), name);
            case "asOf" -> asOf = date(name);
            case "parts" -> fields.items(name, this::part);
            case "phrase" -> phrase = fields.text(name).orElse(null);
            default -> fields.skip();
        }
    }

    private @Nullable String date(String name) throws IOException {
        var date = fields.text(name);
        if (date.isPresent() && AsOf.read(date.get()).isEmpty()) {
            throw fields.unexpected(name);
        }
        return date.orElse(null);
    }

    private void part() throws IOException {
        var said = new String[] {""};
        var number = new BigDecimal[] {BigDecimal.ZERO};
        fields.members(name -> {
            switch (name) {
                case "label" -> said[0] = fields.text(name).orElse("");
                case "number" -> number[0] = fields.exact(name).orElse(BigDecimal.ZERO);
                default -> fields.skip();
            }
        });
        parts.add(new Part(said[0], number[0]));
    }

    private <T extends Enum<T>> T oneOf(T[] values, String name) throws IOException {
        var text = fields.text(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fields.unexpected(name));
    }
}

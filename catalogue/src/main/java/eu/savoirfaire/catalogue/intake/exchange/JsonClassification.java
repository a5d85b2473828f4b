package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Classification.Status;
import eu.savoirfaire.catalogue.sheet.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A classification as an export gives it. */
final class JsonClassification {
    private final JsonFields fields;
    private @Nullable Facet facet;
    private String code = "";
    private Status status = Status.PROPOSED;
    private @Nullable String phrase;
    private boolean direct = true;

    private JsonClassification(JsonFields fields) {
        this.fields = fields;
    }

    /** Reads the object whose start is the current token; empty when its facet or code is missing. */
    static Optional<Classification> read(JsonFields fields) throws IOException {
        var reading = new JsonClassification(fields);
        fields.members(reading::member);
        return reading.facet == null || reading.code.isEmpty()
                ? Optional.empty()
                : Optional.of(new Classification(
                        reading.facet, reading.code, reading.status, reading.phrase, reading.direct));
    }

    private void member(String name) throws IOException {
        switch (name) {
            case "facet" -> facet = oneOf(Facet.values(), name);
            case "status" -> status = oneOf(Status.values(), name);
            case "code" -> code = fields.text(name).orElse("");
            case "phrase" -> phrase = fields.text(name).orElse(null);
            case "direct" -> direct = fields.isTrue(name);
            default -> fields.skip();
        }
    }

    private <T extends Enum<T>> T oneOf(T[] values, String name) throws IOException {
        var text = fields.text(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fields.unexpected(name));
    }
}

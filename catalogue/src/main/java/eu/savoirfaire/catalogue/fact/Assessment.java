package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How far a curator holds that a practice can be carried over, beside what its author declares.
 *
 * @param level a code of the vocabulary of transferability
 * @param scopes where to: codes of the vocabulary of scopes
 * @param reason in a sentence or two; may be empty
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Assessment(String level, List<String> scopes, String reason) {

    public Assessment {
        scopes = List.copyOf(scopes);
    }
}

package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a practice that somebody else can take over.
 *
 * @param what it is; may be empty
 * @param needs what has to be there for it; may be empty
 * @param alone whether it works without the other blocks
 * @param confirmed whether a curator stands behind it; what is not confirmed is shown to nobody else
 * @param phrase the words of the sheet that name it; null where a person entered it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BuildingBlock(
        String name,
        String what,
        String needs,
        boolean alone,
        boolean confirmed,
        @Nullable String phrase) {

    /** What tells it from the other blocks of its sheet. */
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    public BuildingBlock asConfirmed(boolean now) {
        return new BuildingBlock(name, what, needs, alone, now, phrase);
    }
}

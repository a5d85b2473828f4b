package eu.savoirfaire.catalogue.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a practice is tied to.
 *
 * @param title what it is called; may be empty where the target has a title of its own
 * @param target a web address, the code of a practice, or a project as {@code project/<id>}; may be empty
 * @param confirmed whether a curator stands behind it; what is not confirmed is shown to nobody else
 * @param phrase the words of the sheet that say so; null where a person entered it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Tie(
        TieKind kind,
        String title,
        String target,
        boolean confirmed,
        @Nullable String phrase) {

    /** What tells it from the other ties of its sheet. */
    public String key() {
        return kind + " " + (target.isEmpty() ? title : target).toLowerCase(Locale.ROOT);
    }

    public Tie asConfirmed(boolean now) {
        return new Tie(kind, title, target, now, phrase);
    }
}

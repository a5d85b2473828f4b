package eu.savoirfaire.platform.desk.text;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text in other words.
 *
 * @param text null where the program's own is back
 * @param version grows with every change
 * @param changedBy as the audit calls them
 */
@MappedEntity(value = "text_override", schema = "platform")
record TextOverride(@EmbeddedId Key key, @Nullable String text, long version, String changedBy, Instant changedAt) {

    @Embeddable
    record Key(
            @MappedProperty("text_key") String textKey,
            @MappedProperty("language") String language) {}
}

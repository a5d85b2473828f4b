package eu.savoirfaire.matching.need.program;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;

/**
 * @param content fingerprint of what was sent with the key
 * @param needId what was begun
 */
@MappedEntity(value = "need_key", schema = "matching")
record NeedKeyRow(@EmbeddedId Key key, String content, UUID needId) {

    /** @param fingerprint of the key that was sent */
    @Embeddable
    record Key(
            @MappedProperty("seeker_id") UUID seekerId,
            @MappedProperty("fingerprint") String fingerprint) {}
}

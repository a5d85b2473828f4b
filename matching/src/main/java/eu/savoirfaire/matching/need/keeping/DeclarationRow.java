package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.need.Declaration;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;

@MappedEntity(value = "declaration", schema = "matching")
record DeclarationRow(@EmbeddedId Key key, Declaration answer, Instant givenAt) {

    @Embeddable
    record Key(
            @MappedProperty("need_id") UUID needId,
            @MappedProperty("offer_id") UUID offerId) {}
}

package eu.savoirfaire.catalogue.translating;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.util.UUID;

@MappedEntity(value = "translator_language", schema = "catalogue")
record TongueRow(@EmbeddedId Key key) {

    @Embeddable
    record Key(
            @MappedProperty("person") UUID person,
            @MappedProperty("language") String language) {}
}

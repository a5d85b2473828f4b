package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.material.Consent;
import eu.savoirfaire.workshops.material.Consent.Answer;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "material_consent", schema = "workshops")
record ConsentRow(
        @Id String id,
        UUID materialId,
        @Nullable UUID personId,
        Answer answer,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    static String key(UUID material, UUID person) {
        return material + "/" + person;
    }

    Consent consent() {
        return new Consent(Optional.ofNullable(personId).map(PersonId::new), answer, Optional.ofNullable(answeredAt));
    }
}

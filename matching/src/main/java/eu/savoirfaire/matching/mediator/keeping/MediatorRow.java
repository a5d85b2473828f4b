package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Map;
import java.util.UUID;

@MappedEntity(value = "mediator", schema = "matching")
record MediatorRow(
        @Id UUID id,
        UUID personId,
        String territory,
        int availability,
        int capacity,
        int taken,
        boolean active,
        long version) {

    Mediator mediator(Map<String, Cefr> languages) {
        return new Mediator(
                id,
                new PersonId(personId),
                languages,
                territory,
                new Availability(availability),
                capacity,
                taken,
                active,
                version);
    }
}

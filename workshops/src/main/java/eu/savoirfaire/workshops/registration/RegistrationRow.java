package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity(value = "registration", schema = "workshops")
record RegistrationRow(
        @Id UUID id,
        UUID workshopId,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable UUID nominatedBy,
        Channel channel,
        long seq,
        int priority,
        RegistrationState state,
        Language language,
        String zone,
        boolean shortNotice,
        boolean present,
        boolean askedAgain,
        boolean late,
        boolean wish,
        @Nullable Instant offeredUntil,
        Instant registeredAt,
        long version) {

    static RegistrationRow of(Registration registration, long version) {
        return new RegistrationRow(
                registration.id().value(),
                registration.workshop().value(),
                registration.person().map(PersonId::value).orElse(null),
                registration.organisation().map(OrganisationId::value).orElse(null),
                registration.nominatedBy().map(OrganisationId::value).orElse(null),
                registration.channel(),
                registration.seq(),
                registration.priority(),
                registration.state(),
                registration.language(),
                registration.zone().getId(),
                registration.shortNotice(),
                registration.present(),
                registration.askedAgain(),
                registration.late(),
                registration.wish(),
                registration.offeredUntil().orElse(null),
                registration.registeredAt(),
                version);
    }

    Registration registration() {
        return new Registration(
                new RegistrationId(id),
                new WorkshopId(workshopId),
                Optional.ofNullable(personId).map(PersonId::new),
                Optional.ofNullable(organisationId).map(OrganisationId::new),
                Optional.ofNullable(nominatedBy).map(OrganisationId::new),
                channel,
                seq,
                priority,
                state,
                language,
                ZoneId.of(zone),
                shortNotice,
                present,
                askedAgain,
                late,
                wish,
                Optional.ofNullable(offeredUntil),
                registeredAt,
                version);
    }
}

package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PriorityClass;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;

/**
 * What somebody asks for.
 *
 * @param language in which they want to be told
 * @param zone where they are
 * @param shortNotice whether they come when told on the last day
 * @param organisation for which they come, one of theirs
 */
public record Request(
        Channel channel, Language language, ZoneId zone, boolean shortNotice, Optional<OrganisationId> organisation) {

    /** Of somebody for themselves, before anything has become of it. */
    Registration by(
            RegistrationId id,
            PlannedWorkshop workshop,
            PersonId person,
            Optional<OrganisationId> working,
            boolean wish,
            Instant now) {
        return made(id, workshop, person, working, Optional.empty(), wish, now);
    }

    /** Of an organisation for somebody. */
    Registration nominating(
            RegistrationId id, PlannedWorkshop workshop, PersonId person, OrganisationId by, Instant now) {
        return made(id, workshop, person, Optional.of(by), Optional.of(by), false, now);
    }

    private Registration made(
            RegistrationId id,
            PlannedWorkshop workshop,
            PersonId person,
            Optional<OrganisationId> working,
            Optional<OrganisationId> nominatedBy,
            boolean wish,
            Instant now) {
        var classes = EnumSet.of(PriorityClass.EVERYBODY);
        if (nominatedBy.isPresent()) {
            classes.add(PriorityClass.NOMINEE);
        }
        if (working.isPresent()) {
            classes.add(PriorityClass.MEMBER);
        }
        return new Registration(
                id,
                workshop.id(),
                Optional.of(person),
                working,
                nominatedBy,
                channel(),
                0,
                workshop.plan().policy().rank(classes),
                RegistrationState.NOMINATED,
                language(),
                zone(),
                shortNotice(),
                false,
                false,
                false,
                wish,
                Optional.empty(),
                now,
                0);
    }
}

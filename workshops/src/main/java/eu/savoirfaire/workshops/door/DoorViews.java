package eu.savoirfaire.workshops.door;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.door.DoorView.Guest;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the door to whoever stands there, and writes down whom it shows. */
@Singleton
class DoorViews {
    private final CheckIns checkIns;
    private final Attendees attendees;
    private final People people;
    private final OrganisationNames organisations;
    private final Viewing viewing;
    private final Clock clock;

    DoorViews(
            CheckIns checkIns,
            Attendees attendees,
            People people,
            OrganisationNames organisations,
            Viewing viewing,
            Clock clock) {
        this.checkIns = checkIns;
        this.attendees = attendees;
        this.people = people;
        this.organisations = organisations;
        this.viewing = viewing;
        this.clock = clock;
    }

    DoorView of(PlannedWorkshop workshop, String code, @Nullable Label done, FormErrors errors) {
        var here = attendees.active(workshop.id()).stream()
                .filter(one -> one.channel() == Channel.ROOM && one.person().isPresent())
                .toList();
        var came = checkIns.of(workshop.id()).stream()
                .map(CheckIns.CheckIn::registration)
                .collect(Collectors.toSet());
        viewing.ofAll(here.stream().flatMap(one -> one.person().stream()).toList(), "workshop-door");
        var hours = workshop.plan().hours();
        return new DoorView(
                workshop.id().value().toString(),
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                hours.start(),
                hours.zone().getId(),
                came.size(),
                guests(here, RegistrationState.CONFIRMED, came).stream()
                        .sorted(Comparator.comparing(Guest::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                guests(here, RegistrationState.WAITLISTED, came),
                !clock.instant().isBefore(workshop.plan().freezesAt()),
                code,
                done,
                errors);
    }

    String name(Registration registration) {
        return registration.person().flatMap(people::name).orElse("—");
    }

    private List<Guest> guests(List<Registration> here, RegistrationState state, Set<RegistrationId> came) {
        return here.stream()
                .filter(one -> one.state() == state)
                .map(one -> new Guest(
                        one.id().value().toString(),
                        name(one),
                        one.organisation().flatMap(organisations::name).orElse(""),
                        came.contains(one.id())))
                .toList();
    }
}

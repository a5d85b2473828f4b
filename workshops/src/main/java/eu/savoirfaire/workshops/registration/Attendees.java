package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads registrations for other parts, which have to know themselves who may see them. */
@Singleton
@Transactional(readOnly = true)
public class Attendees {
    private final RegistrationRows rows;

    Attendees(RegistrationRows rows) {
        this.rows = rows;
    }

    public Optional<Registration> find(RegistrationId id) {
        return rows.findById(id.value()).map(RegistrationRow::registration);
    }

    /** All that the person ever asked for, the latest first. */
    public List<Registration> of(PersonId person) {
        return registrations(rows.findByPersonIdOrderByRegisteredAt(person.value()))
                .reversed();
    }

    /** Those that count, in the order of channels and queues. */
    public List<Registration> active(WorkshopId workshop) {
        return registrations(rows.allActive(workshop.value()));
    }

    /** What the person has at the workshop, and the wish beside it. */
    public List<Registration> active(WorkshopId workshop, PersonId person) {
        return registrations(rows.active(workshop.value(), person.value()));
    }

    /** Also those that ended, in the order of asking. */
    public List<Registration> all(WorkshopId workshop) {
        return registrations(rows.findByWorkshopIdOrderBySeq(workshop.value()));
    }

    private static List<Registration> registrations(List<RegistrationRow> found) {
        return found.stream().map(RegistrationRow::registration).toList();
    }
}

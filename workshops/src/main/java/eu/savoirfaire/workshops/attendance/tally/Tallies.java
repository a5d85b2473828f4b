package eu.savoirfaire.workshops.attendance.tally;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.Attendance;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps what trainers confirmed. */
@Singleton
public class Tallies {
    private final TallyRows rows;

    Tallies(TallyRows rows) {
        this.rows = rows;
    }

    /** What a trainer confirmed about somebody; empty as long as nobody did. */
    @Transactional(readOnly = true)
    public Optional<Tally> of(WorkshopId workshop, PersonId person) {
        return rows.findById(Tally.key(workshop, person.value())).map(Tally::of);
    }

    @Transactional(readOnly = true)
    public List<Tally> of(WorkshopId workshop) {
        return rows.findByWorkshopId(workshop.value()).stream().map(Tally::of).toList();
    }

    /** Everybody who was there for some time. */
    @Transactional(readOnly = true)
    public List<PersonId> present(WorkshopId workshop) {
        return of(workshop).stream()
                .filter(tally -> tally.minutes() > 0)
                .map(Tally::person)
                .toList();
    }

    /** At whatever workshops. */
    @Transactional(readOnly = true)
    public List<Tally> of(PersonId person) {
        return rows.findByPersonId(person.value()).stream().map(Tally::of).toList();
    }

    /** @param percent as much as counts */
    @Transactional(propagation = MANDATORY)
    public void write(WorkshopId workshop, PersonId person, Attendance there, int percent) {
        var id = Tally.key(workshop, person.value());
        var minutes = Math.toIntExact(there.present().toMinutes());
        var programme = Math.toIntExact(there.programme().toMinutes());
        var reached = there.reaches(percent);
        if (rows.renew(id, minutes, programme, reached) == 0) {
            rows.enter(id, workshop.value(), person.value(), minutes, programme, reached);
        }
    }

    /** Whether this is the first time that others are told about it. */
    @Transactional(propagation = MANDATORY)
    public boolean tellFirst(WorkshopId workshop, PersonId person) {
        return rows.tell(Tally.key(workshop, person.value())) > 0;
    }
}

package eu.savoirfaire.workshops.letter;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopsEvent;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Something became of a registration, or its workshop changed: whoever it belongs to gets a letter. What letters need of people
 * is asked for with the first one: a program without accounts starts too.
 */
@Singleton
final class WhenRegistrationsChangeWriteToTheirOwners implements Reaction {
    private final Provider<Letters> letters;
    private final WithdrawWhatIsOver reminders;
    private final Attendees attendees;
    private final Plans plans;

    WhenRegistrationsChangeWriteToTheirOwners(
            Provider<Letters> letters, WithdrawWhatIsOver reminders, Attendees attendees, Plans plans) {
        this.letters = letters;
        this.reminders = reminders;
        this.attendees = attendees;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "workshops.when-registrations-change-write-to-their-owners";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return switch (event.data()) {
            case WorkshopsEvent.PersonNominated _,
                    WorkshopsEvent.RegistrationRequested _,
                    WorkshopsEvent.SeatConfirmed _,
                    WorkshopsEvent.RegistrationQueued _,
                    WorkshopsEvent.SeatOffered _,
                    WorkshopsEvent.RegistrationAskedAgain _,
                    WorkshopsEvent.RegistrationEnded _,
                    WorkshopsEvent.WorkshopChanged _ -> true;
            default -> false;
        };
    }

    @Override
    public void react(RecordedEvent event) {
        switch (event.data()) {
            case WorkshopsEvent.PersonNominated(var _, var id) -> tell(event, id, Occasion.NOMINATED);
            case WorkshopsEvent.RegistrationRequested(var _, var id) -> tell(event, id, Occasion.REQUESTED);
            case WorkshopsEvent.SeatConfirmed(var _, var id) -> tell(event, id, Occasion.CONFIRMED);
            case WorkshopsEvent.RegistrationQueued(var _, var id) -> tell(event, id, Occasion.QUEUED);
            case WorkshopsEvent.SeatOffered(var _, var id, var _) -> tell(event, id, Occasion.OFFERED);
            case WorkshopsEvent.RegistrationAskedAgain(var _, var id) -> tell(event, id, Occasion.ASKED_AGAIN);
            case WorkshopsEvent.RegistrationEnded(var _, var id, var how) ->
                end(event, id, Occasion.valueOf(how.toUpperCase(Locale.ROOT)));
            case WorkshopsEvent.WorkshopChanged(var workshop) -> changed(workshop);
            default -> throw new IllegalStateException("does not concern us: " + event.type());
        }
    }

    private void end(RecordedEvent event, RegistrationId id, Occasion how) {
        reminders.of(id);
        tell(event, id, how);
    }

    /** What became of it since is told by what comes later. */
    private void tell(RecordedEvent event, RegistrationId id, Occasion occasion) {
        attendees.find(id).filter(now -> fits(now, occasion)).ifPresent(registration -> {
            var workshop = plans.find(registration.workshop()).orElseThrow();
            if (!hasAnother(registration)) {
                letters.get().tell(workshop, registration, occasion, id.value() + "/" + event.version());
            }
        });
    }

    private void changed(WorkshopId id) {
        var workshop = plans.find(id).orElseThrow();
        for (var one : attendees.active(id)) {
            if (one.state() == RegistrationState.CONFIRMED) {
                letters.get()
                        .tell(
                                workshop,
                                one,
                                Occasion.CHANGED,
                                "sequence/" + workshop.calendar().sequence());
            }
        }
    }

    /** A cancelled one beside a seat by the other way is a swap: of that the other one tells. */
    private boolean hasAnother(Registration registration) {
        return registration.state() == RegistrationState.CANCELLED
                && registration.person().stream()
                        .flatMap(person -> attendees.active(registration.workshop(), person).stream())
                        .anyMatch(other -> other.state() == RegistrationState.CONFIRMED);
    }

    private static boolean fits(Registration now, Occasion occasion) {
        return Occasion.of(now.state()) == occasion
                || occasion == Occasion.ASKED_AGAIN && now.state() == RegistrationState.CONFIRMED;
    }
}

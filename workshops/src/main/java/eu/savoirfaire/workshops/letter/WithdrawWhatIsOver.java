package eu.savoirfaire.workshops.letter;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.letter.LetterRow.State;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.AfterPlanning;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Reminders of a start that is none any more fall away, as long as the mail server does not have them. */
@Singleton
@Transactional(propagation = MANDATORY)
class WithdrawWhatIsOver implements AfterPlanning {
    private final LetterRows rows;
    private final Outbox outbox;

    WithdrawWhatIsOver(LetterRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        var off = after.state() == PlanningState.POSTPONED || after.state() == PlanningState.CANCELLED;
        if (off || !before.plan().hours().equals(after.plan().hours())) {
            var start = off ? Instant.EPOCH : after.plan().hours().startsAt();
            withdraw(rows.remindingOfAnother(after.id().value(), start));
        }
    }

    /** Reminders of somebody who has no seat any more. */
    void of(RegistrationId registration) {
        withdraw(rows.reminding(registration.value()));
    }

    private void withdraw(List<LetterRow> reminders) {
        for (var reminder : reminders) {
            outbox.withdraw(reminder.id());
            rows.settle(reminder.id(), State.DROPPED);
        }
    }
}

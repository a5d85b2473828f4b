package eu.savoirfaire.workshops.registration.table;

import static eu.savoirfaire.workshops.registration.table.Hand.HOST;
import static eu.savoirfaire.workshops.registration.table.Hand.PERSON;
import static eu.savoirfaire.workshops.registration.table.Hand.QUEUE;
import static eu.savoirfaire.workshops.registration.table.Hand.TRAINER;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.CANCELLED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.CONFIRMED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.DECLINED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.EXPIRED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.NOMINATED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.OFFERED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.PENDING_APPROVAL;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.REJECTED;
import static eu.savoirfaire.workshops.registration.table.RegistrationState.WAITLISTED;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which action moves a registration from which state to which, and by whose hand. What is not here is refused. */
public final class RegistrationTable {
    private static final Map<Step, Row> ROWS = new Rows()
            .row(NOMINATED, RegistrationAction.JOIN, Set.of(CONFIRMED, WAITLISTED, PENDING_APPROVAL), PERSON)
            .row(NOMINATED, RegistrationAction.DECLINE, Set.of(DECLINED), PERSON)
            .row(PENDING_APPROVAL, RegistrationAction.APPROVE, Set.of(CONFIRMED, WAITLISTED), TRAINER)
            .row(PENDING_APPROVAL, RegistrationAction.REJECT, Set.of(REJECTED), TRAINER)
            .row(WAITLISTED, RegistrationAction.OFFER, Set.of(OFFERED), QUEUE)
            .row(WAITLISTED, RegistrationAction.PROMOTE, Set.of(CONFIRMED), QUEUE)
            .row(WAITLISTED, RegistrationAction.ADMIT, Set.of(CONFIRMED), HOST)
            .row(OFFERED, RegistrationAction.ACCEPT, Set.of(CONFIRMED), PERSON)
            .row(OFFERED, RegistrationAction.DECLINE, Set.of(DECLINED), PERSON)
            .row(OFFERED, RegistrationAction.EXPIRE, Set.of(EXPIRED), QUEUE)
            .row(OFFERED, RegistrationAction.VOID, Set.of(WAITLISTED), QUEUE)
            .row(CONFIRMED, RegistrationAction.ASK_AGAIN, Set.of(CONFIRMED), QUEUE)
            .row(CONFIRMED, RegistrationAction.STAY, Set.of(CONFIRMED), PERSON)
            .cancelled(NOMINATED)
            .cancelled(PENDING_APPROVAL)
            .cancelled(CONFIRMED)
            .cancelled(WAITLISTED)
            .cancelled(OFFERED)
            .all();

    private RegistrationTable() {}

    private record Step(RegistrationState from, RegistrationAction action) {}

    /**
     * One line of the table.
     *
     * @param to where it may lead; where there are several, the seats and the policy decide
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(RegistrationState from, RegistrationAction action, Set<RegistrationState> to, Set<Hand> hands) {}

    public static Optional<Row> row(RegistrationState from, RegistrationAction action) {
        return Optional.ofNullable(ROWS.get(new Step(from, action)));
    }

    /** The whole table. */
    public static Collection<Row> rows() {
        return ROWS.values();
    }

    private static final class Rows {
        private final Map<Step, Row> rows = new LinkedHashMap<>();

        /** By whoever it belongs to, by a trainer, or because the workshop is. */
        Rows cancelled(RegistrationState from) {
            return row(from, RegistrationAction.CANCEL, Set.of(CANCELLED), PERSON, TRAINER, QUEUE);
        }

        Rows row(RegistrationState from, RegistrationAction action, Set<RegistrationState> to, Hand... hands) {
            if (rows.put(new Step(from, action), new Row(from, action, to, Set.of(hands))) != null) {
                throw new IllegalStateException("twice in the table: " + from + " " + action);
            }
            return this;
        }

        Map<Step, Row> all() {
            return Collections.unmodifiableMap(rows);
        }
    }
}

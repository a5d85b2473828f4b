package eu.savoirfaire.workshops.assignment;

import java.util.Map;
import java.util.Optional;

/** Which action moves an assignment from which state to which, and whose it is. What is not here is refused. */
public final class AssignmentTable {
    private static final Map<State, Map<Action, Row>> ROWS = Map.of(
            State.INVITED,
            Map.of(
                    Action.CONFIRM, new Row(State.CONFIRMED, Hand.PERSON),
                    Action.DECLINE, new Row(State.DECLINED, Hand.PERSON),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Hand.TRAINER)),
            State.CONFIRMED,
            Map.of(
                    Action.DECLINE, new Row(State.DECLINED, Hand.PERSON),
                    Action.ASK_AGAIN, new Row(State.INVITED, Hand.PROGRAMME),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Hand.TRAINER)),
            State.DECLINED,
            Map.of(Action.INVITE, new Row(State.INVITED, Hand.TRAINER)),
            State.WITHDRAWN,
            Map.of(Action.INVITE, new Row(State.INVITED, Hand.TRAINER)));

    private AssignmentTable() {}

    /** How far it is. */
    public enum State {
        INVITED,
        CONFIRMED,
        DECLINED,
        /** Taken back by a trainer. */
        WITHDRAWN
    }

    /** What can be done to it. */
    public enum Action {
        INVITE,
        CONFIRM,
        DECLINE,
        /** The item is at another time or in another room. */
        ASK_AGAIN,
        WITHDRAW
    }

    /** Whose doing it is. */
    public enum Hand {
        /** Whoever is assigned. */
        PERSON,
        TRAINER,
        /** A release that changed the item. */
        PROGRAMME
    }

    /** Where an action leads, and by whose hand. */
    public record Row(State to, Hand hand) {}

    public static Optional<Row> row(State from, Action action) {
        return Optional.ofNullable(ROWS.getOrDefault(from, Map.of()).get(action));
    }
}

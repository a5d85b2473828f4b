package eu.savoirfaire.workshops.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which action moves a need from which state to which, and by whose hand. What is not here is refused. */
public final class NeedTable {
    private static final Map<State, Map<Action, Row>> ROWS = Map.of(
            State.REQUESTED,
            Map.of(
                    Action.ARRANGE, new Row(State.ARRANGED, Set.of(Hand.OWNER)),
                    Action.REFUSE, new Row(State.CANNOT_PROVIDE, Set.of(Hand.OWNER)),
                    Action.ESCALATE, new Row(State.ESCALATED, Set.of(Hand.CLOCK)),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Set.of(Hand.PERSON))),
            State.ESCALATED,
            Map.of(
                    Action.ARRANGE, new Row(State.ARRANGED, Set.of(Hand.OWNER, Hand.TRAINER)),
                    Action.REFUSE, new Row(State.CANNOT_PROVIDE, Set.of(Hand.OWNER, Hand.TRAINER)),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Set.of(Hand.PERSON))),
            State.ARRANGED,
            Map.of(
                    Action.REFUSE, new Row(State.CANNOT_PROVIDE, Set.of(Hand.OWNER)),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Set.of(Hand.PERSON))),
            State.CANNOT_PROVIDE,
            Map.of(
                    Action.ARRANGE, new Row(State.ARRANGED, Set.of(Hand.OWNER)),
                    Action.WITHDRAW, new Row(State.WITHDRAWN, Set.of(Hand.PERSON))));

    private NeedTable() {}

    /** How far the answer is. */
    public enum State {
        REQUESTED,
        /** Nobody answered in time: the trainers of the workshop may, and see it. */
        ESCALATED,
        ARRANGED,
        CANNOT_PROVIDE,
        /** The person needs it no more. */
        WITHDRAWN
    }

    /** What can be done to it. */
    public enum Action {
        ARRANGE,
        /** Say that it cannot be provided, and why. */
        REFUSE,
        ESCALATE,
        WITHDRAW
    }

    /** Whose doing it is. */
    public enum Hand {
        /** Whoever needs it. */
        PERSON,
        /** The one person who is named to see to it. */
        OWNER,
        TRAINER,
        CLOCK
    }

    /** Where an action leads, and by whose hand. */
    public record Row(State to, Set<Hand> hands) {}

    public static Optional<Row> row(State from, Action action) {
        return Optional.ofNullable(ROWS.getOrDefault(from, Map.of()).get(action));
    }
}

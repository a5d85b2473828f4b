package eu.savoirfaire.workshops.assignment;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Action;
import eu.savoirfaire.workshops.assignment.AssignmentTable.Hand;
import eu.savoirfaire.workshops.assignment.AssignmentTable.State;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.ProgrammeDifference;

/**
 * A person who does something at an item. They say yes to a time and a room; when those change, they are asked again.
 *
 * @param asked how often they were asked, from 1: the number of messages that they got
 */
public record Assignment(PersonId person, ItemId item, Part part, State state, int asked) {

    public static Assignment invited(PersonId person, ItemId item, Part part) {
        return new Assignment(person, item, part, State.INVITED, 1);
    }

    /** Does what is asked for, or says why not; the same twice changes nothing. */
    public Decision<Assignment> decide(Action action, Hand hand) {
        var row = AssignmentTable.row(state, action);
        if (row.isEmpty()) {
            return leadsHere(action)
                    ? new Decision.DoneAlready<>(this)
                    : new Decision.Not<>(new AssignmentRefusal.NotNow(state, action));
        }
        return row.get().hand() == hand
                ? new Decision.Done<>(in(row.get().to()))
                : new Decision.Not<>(new AssignmentRefusal.NotYours(action));
    }

    /** What a new release makes of it: asked again where the item is elsewhere, taken back where it is gone. */
    public Assignment after(ProgrammeDifference difference) {
        if (difference.gone().contains(item)
                && AssignmentTable.row(state, Action.WITHDRAW).isPresent()) {
            return in(State.WITHDRAWN);
        }
        return state == State.CONFIRMED && difference.material().contains(item) ? in(State.INVITED) : this;
    }

    private Assignment in(State other) {
        return new Assignment(person, item, part, other, other == State.INVITED ? asked + 1 : asked);
    }

    private boolean leadsHere(Action action) {
        return switch (action) {
            case CONFIRM -> state == State.CONFIRMED;
            case DECLINE -> state == State.DECLINED;
            case WITHDRAW -> state == State.WITHDRAWN;
            case INVITE, ASK_AGAIN -> state == State.INVITED;
        };
    }
}

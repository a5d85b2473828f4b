package eu.savoirfaire.matching.mediator;

import static eu.savoirfaire.matching.mediator.MediationState.ACCEPTED;
import static eu.savoirfaire.matching.mediator.MediationState.ASKED;
import static eu.savoirfaire.matching.mediator.MediationState.DECLINED;
import static eu.savoirfaire.matching.mediator.MediationState.ENDED;
import static eu.savoirfaire.matching.mediator.MediationState.LEFT;
import static eu.savoirfaire.matching.mediator.MediationState.REFUSED;
import static eu.savoirfaire.matching.mediator.MediationState.WISHED;
import static eu.savoirfaire.matching.mediator.MediationState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which action leads from which state to which, and by whose hand. What is not here is refused. */
public final class MediationTable {
    private static final Set<Hand> EITHER = Set.of(Hand.SEEKER, Hand.PROVIDER);
    private static final Set<Hand> PERSON = Set.of(Hand.PERSON);
    private static final Set<Hand> MEDIATOR = Set.of(Hand.MEDIATOR);
    private static final Set<Hand> PROGRAM = Set.of(Hand.PROGRAM);

    private static final List<Row> ROWS = List.of(
            new Row(WISHED, MediationAction.AGREE, ASKED, PERSON),
            new Row(WISHED, MediationAction.REFUSE, REFUSED, Set.of(Hand.SEEKER)),
            new Row(WISHED, MediationAction.WITHDRAW, WITHDRAWN, EITHER),
            new Row(ASKED, MediationAction.ACCEPT, ACCEPTED, MEDIATOR),
            new Row(ASKED, MediationAction.DECLINE, DECLINED, MEDIATOR),
            new Row(ASKED, MediationAction.WITHDRAW, WITHDRAWN, EITHER),
            new Row(ACCEPTED, MediationAction.WITHDRAW, WITHDRAWN, Set.of(Hand.SEEKER)),
            new Row(ACCEPTED, MediationAction.LEAVE, LEFT, MEDIATOR),
            new Row(WISHED, MediationAction.END, ENDED, PROGRAM),
            new Row(ASKED, MediationAction.END, ENDED, PROGRAM),
            new Row(ACCEPTED, MediationAction.END, ENDED, PROGRAM));

    private MediationTable() {}

    /** What whoever acts is to it. */
    public enum Hand {
        /** The side that looks for something, also somebody with their mandate. */
        SEEKER,
        /** That person alone: nobody agrees for another. */
        PERSON,
        PROVIDER,
        MEDIATOR,
        PROGRAM
    }

    /** One line of the table. */
    public record Row(MediationState from, MediationAction action, MediationState to, Set<Hand> hands) {}

    public static Optional<Row> row(MediationState from, MediationAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** The whole table. */
    public static List<Row> rows() {
        return ROWS;
    }

    /** What a hand can do in a state, in the order of the table. */
    public static List<MediationAction> actions(MediationState from, Set<Hand> hands) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.hands().stream().anyMatch(hands::contains))
                .map(Row::action)
                .toList();
    }
}

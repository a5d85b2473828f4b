package eu.savoirfaire.matching.recognition.table;

import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.COMPLETE;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.FIRST_APPEAL;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.HOLDER;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.IMPARTIAL;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.NEVER_SENT;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.NONE;
import static eu.savoirfaire.matching.recognition.table.RecognitionGuard.SENT_BEFORE;
import static eu.savoirfaire.matching.recognition.table.RecognitionHand.ASSESSOR;
import static eu.savoirfaire.matching.recognition.table.RecognitionHand.HELPER;
import static eu.savoirfaire.matching.recognition.table.RecognitionHand.PERSON;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.DRAFT;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.IN_REVIEW;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.MORE_INFO;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.NOT_RECOGNISED;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.RECOGNISED;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.SUBMITTED;
import static eu.savoirfaire.matching.recognition.table.RecognitionState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which action moves a recognition from which state to which, by whose hand, and if what holds. What is not here is refused. A
 * mandate is enough to ask; whether it is withdrawn, or taken further, the person says themselves.
 */
public final class RecognitionTable {
    private static final List<Row> ROWS = Stream.of(
                    row(DRAFT, RecognitionAction.CHANGE, NONE, DRAFT, PERSON, HELPER),
                    row(DRAFT, RecognitionAction.SUBMIT, COMPLETE, SUBMITTED, PERSON, HELPER),
                    row(DRAFT, RecognitionAction.WITHDRAW, NONE, WITHDRAWN, PERSON),
                    row(SUBMITTED, RecognitionAction.TAKE_UP, IMPARTIAL, IN_REVIEW, ASSESSOR),
                    row(SUBMITTED, RecognitionAction.WITHDRAW, NONE, WITHDRAWN, PERSON),
                    row(IN_REVIEW, RecognitionAction.LAY_DOWN, HOLDER, SUBMITTED, ASSESSOR),
                    row(IN_REVIEW, RecognitionAction.ASK, HOLDER, MORE_INFO, ASSESSOR),
                    row(IN_REVIEW, RecognitionAction.RECOGNISE, HOLDER, RECOGNISED, ASSESSOR),
                    row(IN_REVIEW, RecognitionAction.REFUSE, HOLDER, NOT_RECOGNISED, ASSESSOR),
                    row(IN_REVIEW, RecognitionAction.WITHDRAW, NONE, WITHDRAWN, PERSON),
                    // what was asked about may have been a slip of the pen
                    row(MORE_INFO, RecognitionAction.CHANGE, NONE, MORE_INFO, PERSON, HELPER),
                    row(MORE_INFO, RecognitionAction.ANSWER, COMPLETE, IN_REVIEW, PERSON, HELPER),
                    row(MORE_INFO, RecognitionAction.WITHDRAW, NONE, WITHDRAWN, PERSON),
                    row(NOT_RECOGNISED, RecognitionAction.APPEAL, FIRST_APPEAL, SUBMITTED, PERSON),
                    row(WITHDRAWN, RecognitionAction.RESTORE, NEVER_SENT, DRAFT, PERSON),
                    // whoever had it before them may have gone on to others: it waits again, in its old place
                    row(WITHDRAWN, RecognitionAction.RESTORE, SENT_BEFORE, SUBMITTED, PERSON))
            .toList();

    private RecognitionTable() {}

    /**
     * One line of the table.
     *
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(
            RecognitionState from,
            RecognitionAction action,
            RecognitionGuard guard,
            RecognitionState to,
            Set<RecognitionHand> hands) {}

    /** The lines of a state and an action, in the order in which their guards are asked; none where it is not done. */
    public static List<Row> rows(RecognitionState from, RecognitionAction action) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .toList();
    }

    /** What this hand may do now as far as the state goes, in the order of the actions. */
    public static List<RecognitionAction> open(RecognitionState state, RecognitionHand hand) {
        return Arrays.stream(RecognitionAction.values())
                .filter(action ->
                        rows(state, action).stream().anyMatch(row -> row.hands().contains(hand)))
                .toList();
    }

    private static Row row(
            RecognitionState from,
            RecognitionAction action,
            RecognitionGuard guard,
            RecognitionState to,
            RecognitionHand... hands) {
        return new Row(from, action, guard, to, Set.of(hands));
    }
}

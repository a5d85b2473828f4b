package eu.savoirfaire.catalogue.review.table;

import static eu.savoirfaire.catalogue.review.table.EditorialAction.*;
import static eu.savoirfaire.catalogue.review.table.EditorialState.*;
import static eu.savoirfaire.catalogue.review.table.Hand.CLOCK;
import static eu.savoirfaire.catalogue.review.table.Hand.CONTRIBUTOR;
import static eu.savoirfaire.catalogue.review.table.Hand.COORDINATOR;
import static eu.savoirfaire.catalogue.review.table.Hand.CURATOR;
import static eu.savoirfaire.catalogue.review.table.Hand.OPERATOR;
import static eu.savoirfaire.catalogue.review.table.Hand.REVIEWER;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which action moves a sheet from which state to which, and by whose hand. What is not here is refused. */
public final class EditorialTable {
    private static final Map<Move, Row> ROWS = new Rows()
            .row(DRAFT, DISCARD, DISCARDED, CONTRIBUTOR)
            .row(DISCARDED, RECOVER, DRAFT, CONTRIBUTOR)
            .row(DRAFT, PUBLISH_IMPORTED, PUBLISHED, OPERATOR)
            .row(DRAFT, SUBMIT, Set.of(ORG_CHECK, SUBMITTED), CONTRIBUTOR)
            .row(ORG_CHECK, ENDORSE, SUBMITTED, COORDINATOR)
            .row(ORG_CHECK, RETURN, DRAFT, COORDINATOR)
            .row(SUBMITTED, ASSIGN, IN_REVIEW, CURATOR, CLOCK)
            .row(ORG_CHECK, WITHDRAW, DRAFT, CONTRIBUTOR)
            .row(SUBMITTED, WITHDRAW, DRAFT, CONTRIBUTOR)
            .row(IN_REVIEW, WITHDRAW, DRAFT, CONTRIBUTOR)
            .row(CHANGES_REQUESTED, WITHDRAW, DRAFT, CONTRIBUTOR)
            .row(ACCEPTED, WITHDRAW, DRAFT, CONTRIBUTOR)
            .row(IN_REVIEW, RECOMMEND, IN_REVIEW, REVIEWER)
            .row(IN_REVIEW, REQUEST_CHANGES, CHANGES_REQUESTED, CURATOR)
            .row(CHANGES_REQUESTED, RESUBMIT, IN_REVIEW, CONTRIBUTOR)
            .row(CHANGES_REQUESTED, LAPSE, DRAFT, CLOCK)
            .row(IN_REVIEW, ACCEPT, ACCEPTED, CURATOR)
            .row(IN_REVIEW, DECLINE, DECLINED, CURATOR)
            .row(DECLINED, APPEAL, IN_REVIEW, CONTRIBUTOR)
            .row(ACCEPTED, SCHEDULE, ACCEPTED, CURATOR)
            .row(ACCEPTED, UNSCHEDULE, ACCEPTED, CURATOR)
            .row(ACCEPTED, PUBLISH, PUBLISHED, CURATOR, CLOCK)
            .row(PUBLISHED, REVISE, PUBLISHED, CONTRIBUTOR, CURATOR)
            .row(PUBLISHED, CORRECT, PUBLISHED, CONTRIBUTOR)
            .row(PUBLISHED, REVERT_CORRECTION, PUBLISHED, CURATOR)
            .row(PUBLISHED, ARCHIVE, ARCHIVED, CONTRIBUTOR, CURATOR)
            .row(ARCHIVED, RESTORE, PUBLISHED, CONTRIBUTOR, CURATOR)
            .row(PUBLISHED, HIDE, HIDDEN, CURATOR)
            .row(ARCHIVED, HIDE, HIDDEN, CURATOR)
            .row(HIDDEN, CONFIRM_REMOVAL, REMOVED, CURATOR)
            .row(HIDDEN, LIFT, Set.of(PUBLISHED, ARCHIVED), CURATOR)
            .row(REMOVED, ASK_BACK, REMOVED, CURATOR)
            .row(REMOVED, BRING_BACK, Set.of(PUBLISHED, ARCHIVED), CURATOR)
            .all();

    private EditorialTable() {}

    private record Move(EditorialState from, EditorialAction action) {}

    /**
     * One line of the table.
     *
     * @param to where it may lead; where there are two, the sheet and its organisation decide
     * @param hands whose hand may do it: any of them is enough
     */
    public record Row(EditorialState from, EditorialAction action, Set<EditorialState> to, Set<Hand> hands) {

        /** Where it leads, for a line that leads to one state. */
        public EditorialState target() {
            if (to.size() != 1) {
                throw new IllegalStateException(from + " " + action + " leads to one of " + to);
            }
            return to.iterator().next();
        }
    }

    public static Optional<Row> row(EditorialState from, EditorialAction action) {
        return Optional.ofNullable(ROWS.get(new Move(from, action)));
    }

    /** The whole table, in the order of a sheet's way. */
    public static Collection<Row> rows() {
        return ROWS.values();
    }

    private static final class Rows {
        private final Map<Move, Row> rows = new LinkedHashMap<>();

        Rows row(EditorialState from, EditorialAction action, EditorialState to, Hand... hands) {
            return row(from, action, Set.of(to), hands);
        }

        Rows row(EditorialState from, EditorialAction action, Set<EditorialState> to, Hand... hands) {
            if (rows.put(new Move(from, action), new Row(from, action, to, Set.of(hands))) != null) {
                throw new IllegalStateException("twice in the table: " + from + " " + action);
            }
            return this;
        }

        Map<Move, Row> all() {
            return Collections.unmodifiableMap(rows);
        }
    }
}

package eu.savoirfaire.catalogue.review;

import eu.savoirfaire.catalogue.review.pace.Stage;
import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialTable;
import eu.savoirfaire.catalogue.review.table.EditorialTable.Row;
import eu.savoirfaire.catalogue.review.table.Hand;
import eu.savoirfaire.catalogue.review.table.Manuscript;
import eu.savoirfaire.infra.access.Actor;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;

/** What whoever wants to move a sheet passes first: a line of the table, with a hand that fits it. */
record Gate(Manuscript manuscript, Stage stage, Actor actor) {

    /**
     * What the rules of the line say; without a line, whether it was just done.
     *
     * @param same what it is about, as it is
     */
    <T> Decision<T> pass(EditorialAction action, T same, Function<Row, Decision<T>> rules) {
        var row = EditorialTable.row(stage.state(), action);
        if (row.isEmpty()) {
            return stage.cameBy(action)
                    ? new Decision.DoneAlready<>(same)
                    : new Decision.Not<>(new ReviewRefusal.NotNow(stage.state(), action));
        }
        return fits(row.get(), Hand.of(actor, manuscript))
                ? rules.apply(row.get())
                : new Decision.Not<>(refusal(row.get()));
    }

    private ReviewRefusal refusal(Row row) {
        return fits(row, Hand.withoutStake(actor))
                ? new ReviewRefusal.ConflictOfInterest()
                : new ReviewRefusal.NotYours(row.action());
    }

    private static boolean fits(Row row, Set<Hand> hands) {
        return !Collections.disjoint(row.hands(), hands);
    }
}

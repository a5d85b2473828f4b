package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Layout;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.result.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The stages of an answer. A further one is added while fewer than five documents are found; whether filters leave
 * fewer does not matter, unless they leave none: so a facet's count is what its filter shows.
 */
final class Ladder {
    private static final int ENOUGH = 5;

    private final List<Rung> rungs = new ArrayList<>();
    private Clause widest = Layout.documents();

    static Ladder climb(View view, Question question, List<Clause> filters) {
        var ladder = new Ladder();
        if (question.isEmpty()) {
            ladder.add(view, Stage.ALL_TERMS, Layout.documents(), filters);
            return ladder;
        }
        for (var stage : Stage.values()) {
            var single = question.wanted().size() == 1 && stage == Stage.MOST_TERMS;
            if (!single && ladder.add(view, stage, question.clause(stage), filters)) {
                break;
            }
        }
        return ladder;
    }

    private boolean add(View view, Stage stage, Clause clause, List<Clause> filters) {
        widest = clause;
        var before = total();
        var bounded = before == 0 ? bounded(clause, filters, List.of()) : bounded(clause, filters, known(view));
        var total = view.total(bounded);
        rungs.add(new Rung(stage, bounded, total));
        var found = before + total;
        return found >= ENOUGH || (found > 0 && !filters.isEmpty() && view.total(clause) >= ENOUGH);
    }

    /** The documents of earlier stages: there are only a few, or there would be no further stage. */
    private List<Clause> known(View view) {
        var ids = new ArrayList<String>();
        for (var rung : rungs) {
            view.find(rung.clause(), ENOUGH).best().forEach(ranked -> ids.add(ranked.id()));
        }
        return List.of(new Clause.In(Layout.OWNER, Set.copyOf(ids)));
    }

    private static Clause bounded(Clause clause, List<Clause> within, List<Clause> outside) {
        return within.isEmpty() && outside.isEmpty() ? clause : new Clause.Bounded(clause, within, outside);
    }

    List<Rung> rungs() {
        return rungs;
    }

    long total() {
        return rungs.stream().mapToLong(Rung::total).sum();
    }

    /** What the last stage asks, without filters: true for all documents of all stages. */
    Clause widest() {
        return widest;
    }

    /** The last stage that adds documents. */
    Stage reached() {
        return rungs.stream()
                .filter(rung -> rung.total() > 0)
                .map(Rung::stage)
                .reduce((former, latter) -> latter)
                .orElse(Stage.ALL_TERMS);
    }

    /**
     * One stage.
     *
     * @param clause with filters, without the documents of earlier stages
     */
    record Rung(Stage stage, Clause clause, long total) {}
}

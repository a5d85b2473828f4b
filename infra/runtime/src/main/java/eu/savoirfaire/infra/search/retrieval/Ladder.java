package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Clause;
import eu.savoirfaire.infra.search.engine.Found;
import eu.savoirfaire.infra.search.engine.View;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.result.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The stages of an answer. A further one is added while fewer than five documents are found; whether filters leave
 * fewer does not matter, unless they leave none: so a facet's count is what its filter shows.
 */
final class Ladder {
    private static final int ENOUGH = 5;

    private final View view;
    private final List<Clause> filters;
    private final int depth;
    private final List<Rung> rungs = new ArrayList<>();
    private Clause widest = WordClauses.DOCUMENTS;

    private Ladder(View view, List<Clause> filters, int depth) {
        this.view = view;
        this.filters = filters;
        this.depth = depth;
    }

    /**
     * Adds stages until enough is found.
     *
     * @param depth how many documents of each stage may be wanted, at least five
     */
    static Ladder climb(View view, Question question, List<Clause> filters, int depth) {
        var ladder = new Ladder(view, filters, depth);
        if (question.isEmpty()) {
            ladder.add(Stage.ALL_TERMS, WordClauses.DOCUMENTS);
            return ladder;
        }
        for (var stage : Stage.values()) {
            var single = question.wanted().size() == 1 && stage == Stage.MOST_TERMS;
            if (!single && ladder.add(stage, question.clause(stage))) {
                break;
            }
        }
        return ladder;
    }

    private boolean add(Stage stage, Clause clause) {
        widest = clause;
        var bounded = bounded(clause, filters, total() == 0 ? List.of() : known());
        rungs.add(new Rung(stage, bounded, view.find(bounded, depth)));
        return total() >= ENOUGH || (total() > 0 && !filters.isEmpty() && view.total(clause) >= ENOUGH);
    }

    /** The documents of earlier stages: there are only a few, or there would be no further stage. */
    private List<Clause> known() {
        var ids = new HashSet<String>();
        rungs.forEach(rung -> rung.found().best().forEach(ranked -> ids.add(ranked.id())));
        return List.of(new Clause.In(Layout.OWNER, ids));
    }

    private static Clause bounded(Clause clause, List<Clause> within, List<Clause> outside) {
        return within.isEmpty() && outside.isEmpty() ? clause : new Clause.Bounded(clause, within, outside);
    }

    List<Rung> rungs() {
        return rungs;
    }

    long total() {
        return rungs.stream().mapToLong(rung -> rung.found().total()).sum();
    }

    /** What the last stage asks, without filters: true for all documents of all stages. */
    Clause widest() {
        return widest;
    }

    /** The last stage that adds documents. */
    Stage reached() {
        return rungs.stream()
                .filter(rung -> rung.found().total() > 0)
                .map(Rung::stage)
                .reduce((former, latter) -> latter)
                .orElse(Stage.ALL_TERMS);
    }

    /**
     * One stage.
     *
     * @param clause with filters, without the documents of earlier stages
     * @param found as many as may be wanted
     */
    record Rung(Stage stage, Clause clause, Found found) {}
}

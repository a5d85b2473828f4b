package eu.savoirfaire.infra.search.retrieval;

import eu.savoirfaire.infra.search.engine.Found;
import eu.savoirfaire.infra.search.result.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page out of the stages. Scores are rounded, so that the order of equals is by code and not by the last bit of a
 * float. Because engines order by the whole score, this is done within stretches of a fixed length: wherever a page
 * begins, each stretch is the same, and pages neither repeat nor lose a document.
 */
final class Paging {
    private static final int STRETCH = 200;
    private static final double THOUSANDTHS = 1000;
    private static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::score)
            .reversed()
            .thenComparing(Place::code)
            .thenComparing(Place::id);

    private Paging() {}

    /** How many documents of a stage have to be known for a page that ends there: whole stretches. */
    static int depth(int end) {
        return (end + STRETCH - 1) / STRETCH * STRETCH;
    }

    static List<Place> page(Ladder ladder, int from, int size) {
        var page = new ArrayList<Place>();
        long passed = 0;
        for (var rung : ladder.rungs()) {
            var first = Math.max(0, from - passed);
            var last = Math.min(rung.found().total(), from + size - passed);
            if (first < last) {
                page.addAll(cut(rung, (int) first, (int) last));
            }
            passed += rung.found().total();
        }
        return page;
    }

    private static List<Place> cut(Ladder.Rung rung, int first, int last) {
        var found = rung.found().best();
        var ordered = new ArrayList<Place>();
        var offset = first / STRETCH * STRETCH;
        for (var start = offset; start < Math.min(last, found.size()); start += STRETCH) {
            found.subList(start, Math.min(start + STRETCH, found.size())).stream()
                    .map(ranked -> place(ranked, rung.stage()))
                    .sorted(ORDER)
                    .forEach(ordered::add);
        }
        return ordered.subList(Math.min(first - offset, ordered.size()), Math.min(last - offset, ordered.size()));
    }

    private static Place place(Found.Ranked ranked, Stage stage) {
        return new Place(ranked.id(), ranked.code(), rounded(ranked.score()), stage);
    }

    static double rounded(float score) {
        return Math.round(score * THOUSANDTHS) / THOUSANDTHS;
    }

    /** A document in the list. */
    record Place(String id, String code, double score, Stage stage) {}
}

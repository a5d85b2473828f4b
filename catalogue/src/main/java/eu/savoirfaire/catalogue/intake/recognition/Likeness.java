package eu.savoirfaire.catalogue.intake.recognition;

import eu.savoirfaire.catalogue.intake.text.Folded;
import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common: Sørensen–Dice over runs of three words, from 0 to 1. */
public final class Likeness {
    /** From here on two texts are nearly the same: one word in ten changed still leaves two runs in three. */
    public static final double NEARLY_THE_SAME = 0.6;

    private static final int RUN = 3;

    private Likeness() {}

    public static double of(String one, String other) {
        var first = runs(one);
        var second = runs(other);
        var total = size(first) + size(second);
        if (total == 0) {
            return 0;
        }
        var common = first.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), second.getOrDefault(run.getKey(), 0)))
                .sum();
        return 2.0 * common / total;
    }

    public static boolean areNearlyTheSame(String one, String other) {
        return of(one, other) >= NEARLY_THE_SAME;
    }

    /** A text shorter than a run is one run. */
    private static Map<String, Integer> runs(String text) {
        var runs = new HashMap<String, Integer>();
        var folded = Folded.words(text);
        if (folded.isEmpty()) {
            return runs;
        }
        var words = folded.split(" ");
        for (int i = 0; i == 0 || i + RUN <= words.length; i++) {
            var run = new StringBuilder();
            for (int j = i; j < Math.min(words.length, i + RUN); j++) {
                run.append(words[j]).append(' ');
            }
            runs.merge(run.toString(), 1, Integer::sum);
        }
        return runs;
    }

    private static int size(Map<String, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package eu.savoirfaire.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** Prints figures, one JSON line each. */
public final class Figures {
    private final PrintStream out;

    public Figures(PrintStream out) {
        this.out = out;
    }

    public void say(String name, double value, String unit) {
        out.printf(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"peer\":null,\"ratio\":null}%n",
                name,
                value,
                unit);
    }

    /** @param peers the same figure of the peer */
    public void say(String name, double value, String unit, String peer, double peers) {
        out.printf(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"peer\":\"%s\",\"ratio\":%.4f}%n",
                name,
                value,
                unit,
                peer,
                value / peers);
    }

    /** The value under which the given share of all values lies, in milliseconds. */
    public static double percentile(long[] nanoseconds, double share) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        var at = (int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)));
        return sorted[at] / 1e6;
    }
}

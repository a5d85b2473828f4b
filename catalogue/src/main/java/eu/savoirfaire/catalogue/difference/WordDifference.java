package eu.savoirfaire.catalogue.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words that two texts share, and those that only one has. */
public final class WordDifference {
    /** A word with the white space after it, so that the parts put together are the text again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDifference() {}

    /** What became of words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words next to each other with the same fate. */
    @Serdeable
    public record Part(Kind kind, String text) {}

    /** Kept and removed parts together are {@code before}, kept and added ones are {@code after}. */
    public static List<Part> between(String before, String after) {
        var old = words(before);
        var parts = new ArrayList<Part>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(parts, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(parts, Kind.REMOVED, delta.getSource().getLines());
            add(parts, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Kind.KEPT, old.subList(at, old.size()));
        return List.copyOf(parts);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }
}

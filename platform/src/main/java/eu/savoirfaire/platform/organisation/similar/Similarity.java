package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.platform.organisation.similar.Likeness.Reason;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** How alike names are: symmetric, and a name is wholly like itself. Only good enough to ask a person. */
final class Similarity {
    /** A letter wrong in so many is taken for a slip. */
    private static final int LETTERS_PER_SLIP = 5;

    private static final double BY_INITIALS = 0.8;
    private static final double LEAST_BY_SPELLING = 0.8;

    private Similarity() {}

    /** The strongest likeness of any name of the one with any of the other. */
    static Likeness of(Collection<NameForm> some, Collection<NameForm> others) {
        var strongest = Likeness.NONE;
        for (var one : some) {
            for (var other : others) {
                strongest = strongest.orStronger(of(one, other));
            }
        }
        return strongest;
    }

    static Likeness of(NameForm one, NameForm other) {
        if (one.letters().equals(other.letters())) {
            return new Likeness(Reason.LETTERS, 1);
        }
        var letters = byInitials(one, other).orStronger(bySpelling(one, other));
        // that a few letters differ says more than that the words are shared
        return letters.isEnough() ? letters : byWords(one, other);
    }

    private static Likeness byInitials(NameForm one, NameForm other) {
        var alike = one.acronym() && other.initials().equals(one.letters())
                || other.acronym() && one.initials().equals(other.letters());
        return alike ? new Likeness(Reason.INITIALS, BY_INITIALS) : Likeness.NONE;
    }

    private static Likeness bySpelling(NameForm one, NameForm other) {
        var longer = Math.max(one.letters().length(), other.letters().length());
        var slips = slips(one.letters(), other.letters(), longer / LETTERS_PER_SLIP);
        var strength = longer == 0 ? 0 : 1 - (double) slips / longer;
        return strength >= LEAST_BY_SPELLING ? new Likeness(Reason.SPELLING, strength) : Likeness.NONE;
    }

    /** Twice the shared words, of all words (Dice 1945); a word with a slip counts as the same. */
    private static Likeness byWords(NameForm one, NameForm other) {
        var mine = new HashSet<>(one.words());
        var theirs = new HashSet<>(other.words());
        var fewer = Math.min(shared(mine, theirs), shared(theirs, mine));
        return new Likeness(Reason.WORDS, 2.0 * fewer / (mine.size() + theirs.size()));
    }

    private static long shared(Collection<String> words, Collection<String> among) {
        return words.stream()
                .filter(word -> among.contains(word) || among.stream().anyMatch(other -> almost(word, other)))
                .count();
    }

    private static boolean almost(String word, String other) {
        var most = Math.min(word.length(), other.length()) / LETTERS_PER_SLIP;
        return most > 0 && slips(word, other, most) <= most;
    }

    /** Letters to add, to drop or to change (Levenshtein 1966); one more than {@code most} when there are more. */
    static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var above = new int[other.length() + 1];
        for (var column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            above = next(above, one.charAt(row - 1), other, row);
        }
        return Math.min(above[other.length()], most + 1);
    }

    private static int[] next(int[] above, char letter, String other, int row) {
        var present = new int[above.length];
        present[0] = row;
        for (var column = 1; column < present.length; column++) {
            var change = above[column - 1] + (other.charAt(column - 1) == letter ? 0 : 1);
            present[column] = Math.min(change, 1 + Math.min(above[column], present[column - 1]));
        }
        return present;
    }

    /** All names as they are compared. */
    static List<NameForm> forms(Collection<String> names) {
        return names.stream().map(NameForm::of).toList();
    }
}

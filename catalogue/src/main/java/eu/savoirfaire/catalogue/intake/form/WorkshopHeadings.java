package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the heading of a workshop: an upper-case line with a word for workshop and two of: a number, words for the exchange of
 * good practices, a place after a dash. In small letters all three are needed.
 */
public final class WorkshopHeadings {
    private static final int LONGEST = 160;
    /** The word for workshop comes at the beginning, or after a number and a few words such as "good practice exchange". */
    private static final int WORDS_BEFORE = 6;

    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s*\\p{L}|[–—]\\s*\\p{L}");
    private static final Pattern ORDINAL_SUFFIX = Pattern.compile("(?<=\\d)(?:st|nd|rd|th|er|re|e|ème|eme|o|a)\\b");
    private static final int LONGEST_SUFFIX = 3;
    private static final Set<String> NUMBER_SIGNS = Set.of("n", "nr", "no", "num", "numero", "number");

    private final Set<String> workshops = new HashSet<>();
    private final Set<String> exchanges = new HashSet<>();
    private final Ordinals ordinals;

    public WorkshopHeadings(SheetForm form) {
        ordinals = new Ordinals(form);
        form.wordings().values().forEach(wording -> {
            workshops.addAll(SheetForm.folded(wording.workshop()));
            exchanges.addAll(SheetForm.folded(wording.exchange()));
        });
    }

    public Optional<WorkshopHeading> of(String text) {
        if (text.length() > LONGEST
                || !mayBegin(text)
                || (!isUpperCase(text) && !DASH.matcher(text).find())
                || ".;:,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Optional.empty();
        }
        var words = List.of(Folded.words(text).split(" "));
        var at = indexOfWorkshop(words);
        if (at < 0) {
            return Optional.empty();
        }
        var ordinal = ordinal(words, at);
        return isHeading(text, words, ordinal) ? Optional.of(new WorkshopHeading(ordinal, text)) : Optional.empty();
    }

    private boolean isHeading(String text, List<String> words, int ordinal) {
        var said = " " + String.join(" ", words) + " ";
        var signs = (ordinal > 0 ? 1 : 0)
                + (exchanges.stream().anyMatch(exchange -> said.contains(" " + exchange + " ")) ? 1 : 0)
                + (DASH.matcher(text).find() ? 1 : 0);
        return signs >= (isUpperCase(text) ? 2 : 3);
    }

    private int indexOfWorkshop(List<String> words) {
        for (int i = 0; i < Math.min(words.size(), WORDS_BEFORE); i++) {
            if (workshops.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Before the word for workshop at the very beginning, or right after it; in Arabic always after. */
    private int ordinal(List<String> words, int workshop) {
        var first = workshop > 0 ? ordinals.of(words.getFirst()) : 0;
        for (int i = workshop + 1; first == 0 && i < Math.min(words.size(), workshop + 3); i++) {
            first = ordinals.of(words.get(i));
            if (first == 0 && !NUMBER_SIGNS.contains(words.get(i))) {
                break;
            }
        }
        return first;
    }

    private static boolean mayBegin(String text) {
        return !text.isEmpty()
                && (Character.isDigit(text.codePointAt(0))
                        || (Character.isLetter(text.codePointAt(0)) && !Character.isLowerCase(text.codePointAt(0))));
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints()
                                .filter(Character::isLowerCase)
                                .limit(LONGEST_SUFFIX + 1L)
                                .count()
                        <= LONGEST_SUFFIX
                && ORDINAL_SUFFIX.matcher(text).replaceAll("").codePoints().noneMatch(Character::isLowerCase);
    }
}

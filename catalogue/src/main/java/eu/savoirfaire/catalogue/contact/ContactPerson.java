package eu.savoirfaire.catalogue.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who answers questions about a practice. Only {@code shownAs} is ever public.
 *
 * @param shownAs what readers see in place of the name, such as "the coordination of the project"
 * @param name empty if only an address is known
 * @param position role and organisation as written; may be empty
 * @param emails in small letters
 * @param phones as E.164
 */
public record ContactPerson(String shownAs, String name, String position, List<String> emails, List<String> phones) {
    private static final int SHORTEST_NAME = 3;

    public ContactPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /** Whether what readers see would give the person away: a word of the name, an address or a number. */
    public boolean givesItselfAway() {
        var shown = shownAs.toLowerCase(Locale.ROOT);
        return shown.contains("@")
                || shown.matches("(?s).*\\d[\\d ./-]{5,}\\d.*")
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(word -> word.length() >= SHORTEST_NAME)
                        .anyMatch(word -> shown.matches("(?s).*(?<!\\p{L})" + word + "(?!\\p{L}).*"));
    }
}

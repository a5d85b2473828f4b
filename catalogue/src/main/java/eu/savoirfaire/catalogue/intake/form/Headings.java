package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the heading of a sheet: a line of its own, in upper case, perhaps numbered. */
public final class Headings {
    private static final Pattern AROUND = Pattern.compile("^(?:\\d{1,2}\\s*[.)°-]\\s*)?|(?:\\s*[-–:]?\\s*(?:N(?:R|O)?[.°º]?\\s*)?\\d{0,3}\\s*[:.]?\\s*)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private final Map<String, Language> headings = new HashMap<>();

    public Headings(SheetForm form) {
        form.wordings().forEach((language, wording) -> wording.headings()
                .forEach(heading -> headings.put(Folded.letters(heading), language)));
    }

    /** The language of the heading that this text is. */
    public Optional<Language> of(String text) {
        return isUpperCase(text) ? inAnyCase(text) : Optional.empty();
    }

    /** The same for a heading in any case: word processors turn case with a style. */
    public Optional<Language> inAnyCase(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !Character.isLetterOrDigit(text.codePointAt(0))) {
            return Optional.empty();
        }
        return Optional.ofNullable(headings.get(Folded.letters(AROUND.matcher(text).replaceAll(""))));
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }
}

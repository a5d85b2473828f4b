package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the heading of a sheet: a line of its own, in upper case, perhaps numbered. */
public final class Headings {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}|(?:n|nr|no)?\\d{1,3}$");
    private static final int LONGEST = 100;

    private final Map<String, Language> headings = new HashMap<>();

    public Headings(SheetForm form) {
        form.wordings()
                .forEach((language, wording) ->
                        wording.headings().forEach(heading -> headings.put(Folded.letters(heading), language)));
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
        var letters = Folded.letters(text);
        var heading = headings.get(letters);
        return Optional.ofNullable(
                heading == null ? headings.get(NUMBER.matcher(letters).replaceAll("")) : heading);
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }
}

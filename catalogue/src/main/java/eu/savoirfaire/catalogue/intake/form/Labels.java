package eu.savoirfaire.catalogue.intake.form;

import eu.savoirfaire.catalogue.intake.text.EdgeWords;
import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds the labels of the form in text: upper case, a colon, at the beginning of a line, after the end of a sentence, or - if
 * the label has several words - after any word that does not lead up to it. A label in quotation marks is being talked about.
 */
public final class Labels {
    private static final String COLONS = ":：﹕∶︰ː";
    private static final String ENDS = ".!?…;:؟؛\"'”’»)]:：";
    private static final String OPENING = "\"'“‘«„‹(";
    private static final int LONGEST = 120;
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[A-Ka-k])\\s*[.)]?\\s*[-–]?\\s*$");

    private final Map<String, Wording> wordings = new HashMap<>();
    private final List<Wording> longestFirst;
    private final Set<String> leadingUp;

    private record Wording(String letters, Section section, Set<Language> languages, boolean standsOut) {}

    /** @param leadingUp words after which an upper-case phrase is part of the sentence, folded */
    public Labels(SheetForm form, Set<String> leadingUp) {
        this.leadingUp = leadingUp;
        form.wordings()
                .forEach((language, wording) -> wording.labels()
                        .forEach((section, texts) -> texts.forEach(text -> add(text, section, language))));
        longestFirst = wordings.values().stream()
                .sorted(Comparator.comparingInt(
                                (Wording wording) -> wording.letters().length())
                        .reversed())
                .toList();
    }

    private void add(String text, Section section, Language language) {
        var letters = Folded.letters(text);
        var known = wordings.get(letters);
        var languages = known == null ? EnumSet.of(language) : EnumSet.copyOf(known.languages());
        languages.add(language);
        // Arabic has no upper case to tell a label from the same words in a sentence
        var standsOut = language != Language.AR && text.contains(" ");
        wordings.put(letters, new Wording(letters, section, languages, standsOut));
    }

    /**
     * All labels in the text, in order.
     *
     * @param isLineStart whether a line of the source begins at an index
     */
    public List<LabelMatch> in(String text, IntPredicate isLineStart) {
        var found = new ArrayList<LabelMatch>();
        for (int colon = 0; colon < text.length(); colon++) {
            if (COLONS.indexOf(text.charAt(colon)) >= 0) {
                var from = found.isEmpty() ? 0 : found.getLast().end();
                before(text, from, colon, isLineStart).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The label that the text begins with. */
    public Optional<LabelMatch> at(String text) {
        return in(text.substring(0, Math.min(text.length(), 2 * LONGEST)), index -> index == 0).stream()
                .findFirst()
                .filter(match -> isNumberOrNothing(text.substring(0, match.start())));
    }

    /** A label without its colon, alone. */
    public Optional<Section> withoutColon(String text) {
        return Optional.ofNullable(isUpperCase(text) ? wordings.get(Folded.letters(text)) : null)
                .map(Wording::section);
    }

    /** Whether a longer label begins with this upper-case text. */
    boolean mayBegin(String text) {
        if (text.length() > LONGEST || !isUpperCase(text) || hasColon(text)) {
            return false;
        }
        var letters = Folded.letters(text.replaceFirst("^\\d{1,2}\\s*[.)]\\s*", ""));
        return letters.length() >= 4
                && longestFirst.stream()
                        .anyMatch(wording -> wording.letters().startsWith(letters)
                                && wording.letters().length() > letters.length());
    }

    private Optional<LabelMatch> before(String text, int from, int colon, IntPredicate isLineStart) {
        var window = Math.max(from, colon - LONGEST);
        if (endsSmall(text, colon)) {
            return Optional.empty();
        }
        var folded = Folded.of(text.substring(window, colon));
        for (var wording : longestFirst) {
            if (folded.letters().endsWith(wording.letters())) {
                var start = window
                        + folded.at()[
                                folded.letters().length() - wording.letters().length()];
                if (isLabel(text, start, colon, wording.standsOut() || isLineStart.test(start))) {
                    return Optional.of(new LabelMatch(wording.section(), wording.languages(), start, colon + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** Most colons follow a word in small letters, and no label does. */
    private static boolean endsSmall(String text, int end) {
        var at = end - 1;
        while (at >= Math.max(0, end - LONGEST) && !Character.isLetter(text.charAt(at))) {
            at--;
        }
        return at >= 0 && Character.isLowerCase(text.charAt(at));
    }

    private boolean isLabel(String text, int start, int colon, boolean standsOut) {
        if (!isUpperCase(text.substring(start, colon))) {
            return false;
        }
        var lead = text.substring(0, start);
        if (isNumberOrNothing(lead)) {
            return true;
        }
        var directly = lead.charAt(lead.length() - 1);
        if (Character.isLetterOrDigit(directly) || OPENING.indexOf(directly) >= 0 || directly == '-') {
            return false;
        }
        var rest = lead.strip();
        return rest.isEmpty() || ENDS.indexOf(rest.charAt(rest.length() - 1)) >= 0 || (standsOut && !leadsUp(rest));
    }

    private boolean leadsUp(String lead) {
        return leadingUp.contains(Folded.letters(EdgeWords.last(lead)));
    }

    private static boolean isNumberOrNothing(String lead) {
        return lead.isBlank() || NUMBER.matcher(lead.strip()).matches();
    }

    private static boolean hasColon(String text) {
        return text.chars().anyMatch(c -> COLONS.indexOf(c) >= 0);
    }

    private static boolean isUpperCase(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase);
    }
}

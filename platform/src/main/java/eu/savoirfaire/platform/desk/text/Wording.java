package eu.savoirfaire.platform.desk.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text that somebody wants in the place of another, and what stands in the way: it has to say as much as the other one
 * did, in the forms of its language, and can be no more than text.
 */
record Wording(String text, Language language) {
    /** As long as the column. */
    static final int LONGEST = 4_000;

    private static final Pattern MARKUP = Pattern.compile("[<>]|&#?\\w+;");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final Pattern SAFE_LINK = Pattern.compile("https://\\S+|/(?![/\\\\])\\S*");

    /** Amounts of which each plural category of our languages has one. */
    private static final List<Integer> AMOUNTS = List.of(0, 1, 2, 5, 11, 100, 1_000_000);

    /**
     * What is wrong with it.
     *
     * @param bundled what the program says under the key: in this language, then in all
     */
    Optional<Label> flaw(String key, String bundled, Collection<String> everywhere) {
        if (text.length() > LONGEST || CONTROL.matcher(text).find()) {
            return flaw("too-long", LONGEST);
        }
        if (MARKUP.matcher(text).find()) {
            return flaw("markup");
        }
        if (key.endsWith(".href") && !SAFE_LINK.matcher(text).matches()) {
            return flaw("link");
        }
        return pattern(text).isEmpty() ? flaw("pattern") : flawOfPlaceholders(bundled, everywhere);
    }

    /** The text as readers would see it; with each of a few amounts where it depends on one. */
    List<String> samples() {
        var format = new MessageFormat(text, locale());
        var places = format.getArgumentNames().stream()
                .mapToInt(name -> Integer.parseInt(name) + 1)
                .max()
                .orElse(0);
        var counting = pattern(text).stream()
                .anyMatch(pattern -> uses(pattern).stream().anyMatch(use -> use.type() != ArgType.NONE));
        return counting
                ? AMOUNTS.stream()
                        .map(amount -> format.format(filled(places, amount)))
                        .distinct()
                        .toList()
                : List.of(format.format(filled(places, "…")));
    }

    private Optional<Label> flawOfPlaceholders(String bundled, Collection<String> everywhere) {
        var needed = names(bundled);
        var present = names(text);
        if (!present.equals(needed)) {
            return needed.isEmpty() ? flaw("no-placeholders") : flaw("placeholders", listed(needed));
        }
        var known = new HashSet<Use>();
        everywhere.forEach(other -> pattern(other).ifPresent(pattern -> known.addAll(uses(pattern))));
        var strange = pattern(text).stream()
                .flatMap(pattern -> uses(pattern).stream())
                .filter(use -> use.type() != ArgType.NONE && !known.contains(use))
                .findFirst();
        if (strange.isPresent()) {
            return flaw("form", "{" + strange.get().name() + "}");
        }
        var missing = missingCategories();
        return missing.isEmpty() ? Optional.empty() : flaw("plural", String.join(", ", missing));
    }

    /** Plural categories that the language has and some plural of the text has not (CLDR). */
    private Set<String> missingCategories() {
        var missing = new TreeSet<String>();
        pattern(text).ifPresent(pattern -> {
            for (var i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPart(i).getType() == Part.Type.ARG_START
                        && pattern.getPart(i).getArgType() == ArgType.PLURAL) {
                    var needed = new TreeSet<>(PluralRules.forLocale(locale()).getKeywords());
                    needed.removeAll(selectors(pattern, i));
                    missing.addAll(needed);
                }
            }
        });
        return missing;
    }

    /** The selectors of the argument that begins here, without those of arguments inside of it. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        var found = new HashSet<String>();
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i < limit; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }

    /** A placeholder and whether it is a plain one, a plural, a number and so on. */
    private record Use(String name, ArgType type) {}

    private static Set<Use> uses(MessagePattern pattern) {
        var found = new HashSet<Use>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                found.add(new Use(pattern.getSubstring(pattern.getPart(i + 1)), part.getArgType()));
            }
        }
        return found;
    }

    private static Set<String> names(String text) {
        var found = new TreeSet<String>();
        pattern(text).ifPresent(pattern -> uses(pattern).forEach(use -> found.add(use.name())));
        return found;
    }

    /** Empty when it cannot be read, or names what it is filled with otherwise than by number. */
    private static Optional<MessagePattern> pattern(String text) {
        try {
            var pattern = new MessageFormat(text, ULocale.ROOT).toPattern();
            var parsed = new MessagePattern(pattern);
            return parsed.hasNamedArguments() ? Optional.empty() : Optional.of(parsed);
        } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    private static Object[] filled(int places, Object value) {
        return IntStream.range(0, places).mapToObj(_ -> value).toArray();
    }

    private static String listed(Set<String> names) {
        return names.stream()
                .map(name -> "{" + name + "}")
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private ULocale locale() {
        return ULocale.forLanguageTag(language.code() + "-u-nu-latn");
    }

    private static Optional<Label> flaw(String word, Object... arguments) {
        return Optional.of(Label.key("platform.desk.texts.wrong." + word, arguments));
    }
}

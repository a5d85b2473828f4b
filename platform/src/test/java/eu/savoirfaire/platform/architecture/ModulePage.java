package eu.savoirfaire.platform.architecture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README of a module: what it owns, which events it publishes, which it listens to. */
record ModulePage(String text) {
    private static final Pattern IN_BACK_QUOTES = Pattern.compile("`([^`]+)`");
    private static final Pattern EVENT_TYPE = Pattern.compile("savoirfaire\\.[a-z]+\\.([a-z-]+)\\.v\\d+");

    /** What stands under a heading of the second level; empty when there is none. */
    Optional<String> under(String heading) {
        var start =
                Pattern.compile("(?m)^## " + Pattern.quote(heading) + "\\s*$").matcher(text);
        if (!start.find()) {
            return Optional.empty();
        }
        var rest = text.substring(start.end());
        var next = Pattern.compile("(?m)^## ").matcher(rest);
        return Optional.of(next.find() ? rest.substring(0, next.start()) : rest);
    }

    /** The names in back-quotes under a heading; the type of an event is read as the name of its record. */
    Set<String> namesUnder(String heading) {
        var names = new TreeSet<String>();
        var matcher = IN_BACK_QUOTES.matcher(under(heading).orElse(""));
        while (matcher.find()) {
            names.add(recordName(matcher.group(1)));
        }
        return names;
    }

    /** {@code savoirfaire.catalogue.sheet-published.v1} is a {@code SheetPublished}. */
    private static String recordName(String name) {
        var type = EVENT_TYPE.matcher(name);
        if (!type.matches()) {
            return name;
        }
        return Stream.of(type.group(1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}

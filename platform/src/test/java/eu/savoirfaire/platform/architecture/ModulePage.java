package eu.savoirfaire.platform.architecture;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The README of a module: what it owns, which events it publishes, which it listens to. */
record ModulePage(String text) {
    private static final Pattern IN_BACK_QUOTES = Pattern.compile("`([^`]+)`");

    /** What stands under a heading of the second level; empty when there is none. */
    Optional<String> under(String heading) {
        var start = Pattern.compile("(?m)^## " + Pattern.quote(heading) + "\\s*$").matcher(text);
        if (!start.find()) {
            return Optional.empty();
        }
        var rest = text.substring(start.end());
        var next = Pattern.compile("(?m)^## ").matcher(rest);
        return Optional.of(next.find() ? rest.substring(0, next.start()) : rest);
    }

    /** The names in back-quotes under a heading. */
    Set<String> namesUnder(String heading) {
        var names = new TreeSet<String>();
        var matcher = IN_BACK_QUOTES.matcher(under(heading).orElse(""));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

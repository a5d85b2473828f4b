package eu.savoirfaire.catalogue.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same report as other hands and programs would have written it. */
final class Variants {
    private static final Pattern LABEL = Pattern.compile("(?<![\\p{L}(])([A-ZÀ']{4}[A-ZÀ' ]*?):(?= |$)");

    private Variants() {}

    static List<String> each(List<String> lines, UnaryOperator<String> change) {
        return lines.stream().map(change).toList();
    }

    static List<String> nfd(List<String> lines) {
        return each(lines, line -> Normalizer.normalize(line, Normalizer.Form.NFD));
    }

    static String typographic(String text) {
        return text.replace('\'', '’').replaceAll("\"(?=[\\p{L}#])", "“").replace('"', '”');
    }

    /** At most so many blank lines in a row. */
    static List<String> blankRuns(List<String> lines, int most) {
        var shorter = new ArrayList<String>();
        var run = 0;
        for (var line : lines) {
            run = line.isBlank() ? run + 1 : 0;
            if (run <= most) {
                shorter.add(line);
            }
        }
        return shorter;
    }

    /** Every header, however broken, replaced; {@code %d} is the number of the page. */
    static List<String> header(RealReport report, List<String> replacement) {
        var header = report.header();
        var changed = new ArrayList<String>();
        var page = 0;
        for (var line : report.lines()) {
            if (line.equals(header.getFirst()) || line.equals(String.join(" ", header))) {
                page++;
                for (var one : replacement) {
                    changed.add(one.replace("%d", Integer.toString(page)));
                }
            } else if (!line.equals(header.getLast())) {
                changed.add(line);
            }
        }
        return changed;
    }

    /** Broken before the first word that would pass the width. */
    static List<String> wrapped(List<String> lines, int width) {
        var wrapped = new ArrayList<String>();
        for (var line : lines) {
            var text = new StringBuilder();
            for (var word : line.stripTrailing().split("(?<=\\S) +")) {
                if (!text.isEmpty() && text.length() + 1 + word.length() > width) {
                    wrapped.add(text.toString());
                    text.setLength(0);
                }
                text.append(text.isEmpty() ? "" : " ").append(word);
            }
            wrapped.add(text.toString());
        }
        return wrapped;
    }

    /** Each label by what stands in its place. */
    static List<String> labels(List<String> lines, UnaryOperator<String> change) {
        return each(
                lines,
                line -> LABEL.matcher(line)
                        .replaceAll(label -> Matcher.quoteReplacement(change.apply(label.group(1)))));
    }

    /** Each page after a form feed, with a single blank line between paragraphs. */
    static List<String> pagesByFormFeed(RealReport report) {
        var first = report.header().getFirst();
        return each(blankRuns(report.lines(), 1), line -> line.startsWith(first) ? "\f" + line : line);
    }
}

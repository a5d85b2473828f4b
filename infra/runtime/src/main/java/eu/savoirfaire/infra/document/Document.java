package eu.savoirfaire.infra.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document that was read.
 *
 * @param name the file's name, without its folder
 * @param lines in reading order; a line that is not {@link Line#wrapped()} begins a paragraph, a list item or a heading
 */
public record Document(String name, Format format, List<Line> lines) {

    public Document {
        lines = List.copyOf(lines);
    }

    /** The whole text, lines ended by {@code \n}. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}

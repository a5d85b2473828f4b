package eu.savoirfaire.infra.web.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of paragraphs and lists: paragraphs stand apart by a blank line, list items one per line beginning {@code - }.
 */
public record Prose(List<Block> blocks) {

    public static Prose of(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.strip().split("\\R\\s*\\R", -1)) {
            read(part, blocks);
        }
        return new Prose(List.copyOf(blocks));
    }

    private static void read(String part, List<Block> blocks) {
        var items = new ArrayList<String>();
        var paragraph = new StringBuilder();
        for (var line : part.split("\\R", -1)) {
            if (line.startsWith("- ")) {
                close(paragraph, blocks);
                items.add(line.substring(2).strip());
            } else {
                close(items, blocks);
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        close(paragraph, blocks);
        close(items, blocks);
    }

    private static void close(StringBuilder paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(false, List.of(paragraph.toString())));
            paragraph.setLength(0);
        }
    }

    private static void close(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block(true, List.copyOf(items)));
            items.clear();
        }
    }

    /**
     * @param items of a list; of a paragraph its one text
     */
    public record Block(boolean bullets, List<String> items) {}
}

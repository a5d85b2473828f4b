package eu.savoirfaire.catalogue.syndication;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a list of a section's text. */
public sealed interface TextBlock {

    /** @param text may break lines */
    record Paragraph(String text) implements TextBlock {}

    /** @param items without their marks */
    record Items(List<String> items) implements TextBlock {}

    /** The blocks of a text: blank lines between paragraphs, a list item on each line that begins with {@code - }. */
    static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        var paragraph = new ArrayList<String>();
        var items = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var item = line.startsWith("- ");
            if (item || line.isBlank()) {
                close(paragraph, blocks, new Paragraph(String.join("\n", paragraph)));
            }
            if (!item) {
                close(items, blocks, new Items(List.copyOf(items)));
            }
            if (item) {
                items.add(line.substring(2).strip());
            } else if (!line.isBlank()) {
                paragraph.add(line.strip());
            }
        }
        close(paragraph, blocks, new Paragraph(String.join("\n", paragraph)));
        close(items, blocks, new Items(List.copyOf(items)));
        return blocks;
    }

    private static void close(List<String> lines, List<TextBlock> blocks, TextBlock block) {
        if (!lines.isEmpty()) {
            blocks.add(block);
            lines.clear();
        }
    }
}

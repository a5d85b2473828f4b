package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.text.Markup;
import java.util.List;
import java.util.regex.Pattern;

/** Writes blocks as the text of a section: paragraphs apart by one blank line, list items one a line after {@code - }. */
public final class SectionText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SectionText() {}

    /** The text; empty if the blocks hold nothing but white space. */
    public static String of(List<Block> blocks) {
        var text = new StringBuilder();
        var afterItem = false;
        for (var block : blocks) {
            var line = Markup.withoutEmphasis(
                    SPACES.matcher(block.text()).replaceAll(" ").strip());
            if (line.isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                text.append(afterItem && block.isItem() ? "\n" : "\n\n");
            }
            text.append(block.isItem() ? "- " : "").append(line);
            afterItem = block.isItem();
        }
        return text.toString();
    }
}

package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.page.PageHeaders;
import eu.savoirfaire.catalogue.intake.text.Landmarks;
import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import eu.savoirfaire.infra.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs and list items of a document, in order.
 *
 * @param splitItems the lines of list items that had been broken in two and were mended
 */
public record Blocks(List<Block> blocks, List<Integer> splitItems) {

    /** @param joiningWords folded words that cannot end a sentence */
    public static Blocks of(List<Line> lines, Landmarks landmarks, Set<String> joiningWords) {
        var clean = lines.stream().map(TextLine::of).toList();
        var text = new FormLines(landmarks).apart(PageHeaders.removed(clean, landmarks));
        var builder = new BlockBuilder(landmarks, new Mending(joiningWords), new WordBreaks(text));
        text.forEach(builder::add);
        return builder.built();
    }

    /** How many blocks from this one on are numbered lines without a blank line between them. */
    static int numberedRun(List<Block> blocks, int from) {
        var end = from;
        while (end < blocks.size()
                && !blocks.get(end).isItem()
                && ListMark.isNumbered(blocks.get(end).text())
                && (end == from
                        || blocks.get(end).firstLine() == blocks.get(end - 1).lastLine() + 1)) {
            end++;
        }
        return end - from;
    }

    /** Numbered lines that follow one another are a list; one alone is a heading or a paragraph that counts. */
    static List<Block> withNumberedLists(List<Block> blocks) {
        var lists = new ArrayList<>(blocks);
        for (int i = 0; i < lists.size(); ) {
            var run = numberedRun(lists, i);
            for (int j = i; run > 1 && j < i + run; j++) {
                lists.set(j, lists.get(j).as(Block.Kind.ITEM));
            }
            i += Math.max(1, run);
        }
        return lists;
    }

    /** An indented line among the items of a list has lost its bullet on the way. */
    static List<Block> withLostBullets(List<Block> blocks) {
        var found = new ArrayList<>(blocks);
        for (int i = 1; i + 1 < found.size(); i++) {
            var block = found.get(i);
            var before = found.get(i - 1);
            if (block.indented()
                    && !block.isItem()
                    && found.get(i + 1).isItem()
                    && (before.isItem() || before.text().endsWith(":"))) {
                found.set(i, block.as(Block.Kind.ITEM));
            }
        }
        return found;
    }
}

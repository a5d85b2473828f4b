package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.paragraph.Block.Piece;
import eu.savoirfaire.catalogue.intake.text.Landmarks;
import eu.savoirfaire.catalogue.intake.text.ListMark;
import eu.savoirfaire.catalogue.intake.text.SentenceEdge;
import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together: wrapped ones, sentences that a page border cut, list items that were broken in two. */
final class BlockBuilder {
    /** A paragraph that long does not end without a full stop; a heading or a line of an address does. */
    private static final int SENTENCE = 60;

    private final Landmarks landmarks;
    private final Mending mending;
    private final WordBreaks wordBreaks;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> splitItems = new ArrayList<>();
    private char lastMark;

    BlockBuilder(Landmarks landmarks, Mending mending, WordBreaks wordBreaks) {
        this.landmarks = landmarks;
        this.mending = mending;
        this.wordBreaks = wordBreaks;
    }

    void add(TextLine line) {
        if (line.isBlank()) {
            return;
        }
        var mark = ListMark.length(line.text());
        if (line.wrapped() && !blocks.isEmpty() && !isNextItem(line, mark)) {
            append(line, line.text());
        } else if (mark > 0) {
            addItem(line, line.text().substring(mark));
            lastMark = line.text().charAt(0);
        } else if (isCut(line)) {
            append(line, line.text());
        } else {
            blocks.add(Block.paragraph(line));
        }
    }

    Blocks built() {
        return new Blocks(Blocks.withNumberedLists(Blocks.withLostBullets(blocks)), splitItems);
    }

    private void addItem(TextLine line, String text) {
        if (!blocks.isEmpty()
                && blocks.getLast().isItem()
                && SentenceEdge.beginsSmall(text)
                && mending.endsInFunctionWord(blocks.getLast().text())) {
            splitItems.add(blocks.getLast().lastLine());
            append(line, text);
        } else {
            blocks.add(Block.item(line, text));
        }
    }

    /** A full line may end a list item; then the next mark, if it is of the same list, is no dash within a sentence. */
    private boolean isNextItem(TextLine line, int mark) {
        var last = blocks.getLast();
        return mark > 0
                && (SentenceEdge.ends(last.text())
                        || (last.isItem() && line.text().charAt(0) == lastMark));
    }

    /** A paragraph of its own in the source that carries on the sentence before it. */
    private boolean isCut(TextLine line) {
        if (blocks.isEmpty() || isLandmark(line.text())) {
            return false;
        }
        var before = blocks.getLast().text();
        if (landmarks.isHeading(before) || !mending.carriesOn(before, line.text())) {
            return false;
        }
        return line.afterPage()
                || (SentenceEdge.beginsSmall(line.text())
                        && (before.length() >= SENTENCE || mending.endsInFunctionWord(before)));
    }

    private boolean isLandmark(String text) {
        return landmarks.isHeading(text) || landmarks.labelAt(text).isPresent();
    }

    private void append(TextLine line, String text) {
        var last = blocks.getLast();
        var before = last.pieces().getLast();
        var isBroken = wordBreaks.isBroken(before.text(), text);
        var keepsHyphen =
                before.text().endsWith("-") && !before.text().endsWith(" -") && SentenceEdge.beginsSmall(text);
        var block = isBroken ? last.withoutLastCharacter() : last;
        blocks.set(blocks.size() - 1, block.with(new Piece(line.number(), text, isBroken || keepsHyphen ? "" : " ")));
    }
}

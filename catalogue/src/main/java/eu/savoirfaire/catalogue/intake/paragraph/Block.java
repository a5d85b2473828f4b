package eu.savoirfaire.catalogue.intake.paragraph;

import eu.savoirfaire.catalogue.intake.text.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or a list item, without its mark.
 *
 * @param pieces what the lines of the source contribute, in order; never empty
 * @param indented whether its first line began with white space
 */
public record Block(Kind kind, List<Piece> pieces, boolean indented) {

    public enum Kind {
        PARAGRAPH,
        ITEM
    }

    /**
     * The part of a block that one line of the source gave.
     *
     * @param glue what joins it to the piece before: a space, or nothing where a word was cut
     */
    public record Piece(int line, String text, String glue) {}

    public Block {
        pieces = List.copyOf(pieces);
    }

    public static Block paragraph(TextLine line) {
        return new Block(Kind.PARAGRAPH, List.of(new Piece(line.number(), line.text(), "")), line.indented());
    }

    static Block item(TextLine line, String text) {
        return new Block(Kind.ITEM, List.of(new Piece(line.number(), text, "")), line.indented());
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public int firstLine() {
        return pieces.getFirst().line();
    }

    public int lastLine() {
        return pieces.getLast().line();
    }

    public String text() {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.glue()).append(piece.text());
        }
        return text.toString();
    }

    Block with(Piece piece) {
        var longer = new ArrayList<>(pieces);
        longer.add(piece);
        return new Block(kind, longer, indented);
    }

    /** Without the hyphen that a broken word ends with. */
    Block withoutLastCharacter() {
        var shorter = new ArrayList<>(pieces);
        var last = shorter.removeLast();
        shorter.add(new Piece(last.line(), last.text().substring(0, last.text().length() - 1), last.glue()));
        return new Block(kind, shorter, indented);
    }

    public Block asParagraph() {
        return as(Kind.PARAGRAPH);
    }

    Block as(Kind otherKind) {
        return new Block(otherKind, pieces, indented);
    }

    /** The part of the block between two indexes of its text; its pieces keep their lines. */
    public Block part(int from, int to) {
        var parts = new ArrayList<Piece>();
        var start = 0;
        for (var piece : pieces) {
            start += piece.glue().length();
            var begin = Math.max(from, start);
            var end = Math.min(to, start + piece.text().length());
            if (begin < end) {
                var glue = parts.isEmpty() ? "" : piece.glue();
                parts.add(new Piece(piece.line(), piece.text().substring(begin - start, end - start), glue));
            }
            start += piece.text().length();
        }
        return new Block(kind, parts.isEmpty() ? List.of(new Piece(lineAt(from), "", "")) : parts, indented);
    }

    /** Whether a line of the source begins at this index of the text. */
    public boolean isLineStart(int index) {
        var start = 0;
        for (var piece : pieces) {
            start += piece.glue().length();
            if (start == index) {
                return true;
            }
            start += piece.text().length();
        }
        return false;
    }

    /** The line of the source that the character at this index of the text comes from. */
    public int lineAt(int index) {
        var end = 0;
        for (var piece : pieces) {
            end += piece.glue().length() + piece.text().length();
            if (index < end) {
                return piece.line();
            }
        }
        return lastLine();
    }
}

package eu.savoirfaire.infra.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of all pages in the order in which they were drawn, with their places. */
final class PageText extends PDFTextStripper {
    private final List<PlacedLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> glyphs = new ArrayList<>();
    /** Whether each of the open marked-content sequences is an artifact or stands in one. */
    private final Deque<Boolean> artifacts = new ArrayDeque<>();

    private PageText() {
        setSortByPosition(false);
        setAddMoreFormatting(false);
    }

    static List<PlacedLine> of(PDDocument pdf) throws IOException {
        var stripper = new PageText();
        stripper.writeText(pdf, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        artifacts.push(COSName.ARTIFACT.equals(tag) || isInArtifact());
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.poll();
        super.endMarkedContentSequence();
    }

    /** Leaves out what a tagged file says is not its text: running heads, page numbers (ISO 32000-1, 14.8.2.2). */
    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!isInArtifact()) {
            super.processTextPosition(glyph);
        }
    }

    private boolean isInArtifact() {
        return Boolean.TRUE.equals(artifacts.peek());
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        text.append(word);
        glyphs.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank() && !glyphs.isEmpty()) {
            add(placed());
        }
        text.setLength(0);
        glyphs.clear();
    }

    /** A bullet is often drawn apart from its text: on the same line, before or after it. */
    private void add(PlacedLine line) {
        var last = lines.isEmpty() ? null : lines.getLast();
        if (last == null
                || !last.isBeside(line)
                || (last.text().length() > 2 && line.text().length() > 2)) {
            lines.add(line);
            return;
        }
        lines.set(lines.size() - 1, last.left() <= line.left() ? last.joined(line) : line.joined(last));
    }

    private PlacedLine placed() {
        var left = Float.MAX_VALUE;
        var right = 0f;
        for (var glyph : glyphs) {
            left = Math.min(left, glyph.getXDirAdj());
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
        }
        var first = glyphs.getFirst();
        var height = Math.max(first.getFontSizeInPt(), first.getHeightDir());
        return new PlacedLine(
                getCurrentPageNo(),
                Ligatures.spelledOut(text.toString()),
                left,
                right,
                first.getYDirAdj(),
                height,
                first.getWidthOfSpace());
    }
}

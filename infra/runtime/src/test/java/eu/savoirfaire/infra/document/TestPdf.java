package eu.savoirfaire.infra.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays lines of text out on pages: each wrapped at the margin, blank ones as gaps. */
public final class TestPdf {
    private static final float SIZE = 10;
    private static final float LEADING = 12.5f;
    private static final float MARGIN = 56;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private final float gap;
    private PDPageContentStream page;
    private float y;

    private TestPdf(Path fontFile, float gap) throws IOException {
        font = PDType0Font.load(pdf, fontFile.toFile());
        this.gap = gap;
        page = newPage();
    }

    /**
     * @param gap height of a blank line, as a part of a line; with 0 paragraphs follow each other without any space
     * @param longestGap so many blank lines at most are laid out; more begin a new page
     */
    public static byte[] of(List<String> lines, Path fontFile, float gap, int longestGap) {
        try {
            var layout = new TestPdf(fontFile, gap);
            var blank = 0;
            for (var line : lines) {
                blank = line.isBlank() ? blank + 1 : 0;
                layout.add(line, blank == longestGap);
            }
            return layout.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encrypted(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(pdf, sheet);
    }

    private void add(String line, boolean endsPage) throws IOException {
        if (endsPage) {
            page.close();
            page = newPage();
        } else if (line.isBlank()) {
            y -= LEADING * gap;
        } else {
            for (var wrapped : wrapped(line)) {
                write(wrapped);
            }
        }
    }

    private void write(String text) throws IOException {
        if (y < MARGIN) {
            page.close();
            page = newPage();
        }
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(MARGIN, y);
        page.showText(text);
        page.endText();
        y -= LEADING;
    }

    private List<String> wrapped(String line) throws IOException {
        var width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        var wrapped = new ArrayList<String>();
        var text = new StringBuilder();
        for (var word : line.strip().split(" +")) {
            var longer = text.isEmpty() ? word : text + " " + word;
            if (!text.isEmpty() && font.getStringWidth(longer) * SIZE / 1000 > width) {
                wrapped.add(text.toString());
                text.setLength(0);
                text.append(word);
            } else {
                text.setLength(0);
                text.append(longer);
            }
        }
        wrapped.add(text.toString());
        return wrapped;
    }

    private byte[] bytes() throws IOException {
        page.close();
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        pdf.close();
        return out.toByteArray();
    }
}

package eu.savoirfaire.infra.document.pdf;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text of a PDF. */
public final class PdfText {
    private final String name;
    private final DocumentLimits limits;

    public PdfText(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    public List<Line> read(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new Refused(new DocumentRefusal.TooLong(name));
            }
            refuseBomb(pdf);
            return PdfParagraphs.lines(PageText.of(pdf));
        } catch (InvalidPasswordException e) {
            throw new Refused(new DocumentRefusal.Encrypted(name));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the parser answers broken and malicious files with all of these, the last for objects nested without end
            throw new Refused(new DocumentRefusal.Damaged(name, Format.PDF));
        }
    }

    /** A page's content is unpacked whole in memory by the parser, so it is measured first. */
    private void refuseBomb(PDDocument pdf) throws IOException {
        var left = limits.expandedBytes();
        for (var page : pdf.getPages()) {
            left -= ContentSize.atMost(page, left);
            if (left <= 0) {
                throw new Refused(new DocumentRefusal.ArchiveBomb(name));
            }
        }
    }
}

package eu.savoirfaire.infra.document.pdf;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF files that anybody may open: written anew from what is reachable, without what they say of their writer; those with
 * scripts, programs to start or files in them are refused (ISO 32000-1, 7.11.4, 12.6.4, 12.7.8).
 */
public final class CleanPdf {
    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition", "Movie", "Sound");
    private static final int MOST_OBJECTS = 2_000_000;

    private final String name;
    private final DocumentLimits limits;

    public CleanPdf(String name, DocumentLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** @throws Refused when it is broken, too long or holds what it must not */
    public byte[] clean(byte[] bytes) {
        try (var pdf = Loader.loadPDF(bytes)) {
            if (pdf.isEncrypted()) {
                throw new Refused(new DocumentRefusal.Encrypted(name));
            }
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new Refused(new DocumentRefusal.TooLong(name));
            }
            refuseActive(pdf);
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.getDocumentCatalog().setMetadata(null);
            var out = new ByteArrayOutputStream(bytes.length);
            pdf.save(out);
            return out.toByteArray();
        } catch (InvalidPasswordException e) {
            throw new Refused(new DocumentRefusal.Encrypted(name));
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the parser answers broken and malicious files with all of these
            throw new Refused(new DocumentRefusal.Damaged(name, Format.PDF));
        }
    }

    /** Everything that can be reached from the trailer is what will be written. */
    private void refuseActive(PDDocument pdf) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> next = new ArrayDeque<>();
        next.push(pdf.getDocument().getTrailer());
        while (!next.isEmpty()) {
            var each = next.pop();
            var object = each instanceof COSObject reference ? reference.getObject() : each;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("more objects than any document has");
            }
            switch (object) {
                case COSDictionary dictionary -> {
                    refuse(dictionary);
                    dictionary.getValues().forEach(next::push);
                }
                case COSArray array -> array.forEach(next::push);
                default -> {}
            }
        }
    }

    private void refuse(COSDictionary dictionary) {
        if (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || dictionary.containsKey(COSName.JS)
                || dictionary.containsKey(COSName.getPDFName("JavaScript"))
                || dictionary.containsKey(COSName.getPDFName("XFA"))
                || "RichMedia".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            throw new Refused(new DocumentRefusal.Active(name, "script"));
        }
        if (dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(COSName.EMBEDDED_FILES)
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))) {
            throw new Refused(new DocumentRefusal.Active(name, "embedded"));
        }
    }
}

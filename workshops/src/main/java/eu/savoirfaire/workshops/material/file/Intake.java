package eu.savoirfaire.workshops.material.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.office.CleanOffice;
import eu.savoirfaire.infra.document.pdf.CleanPdf;
import eu.savoirfaire.infra.document.picture.CleanPicture;
import eu.savoirfaire.infra.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a file that somebody hands in one that may be given to others, or says why not. Writes nothing. */
public final class Intake {
    private static final int MEBIBYTE = 1 << 20;
    private static final DocumentLimits LIMITS =
            new DocumentLimits(25L * MEBIBYTE, 150L * MEBIBYTE, 500, 20_000, 5_000, 2_000_000, MEBIBYTE);
    /** Pixels of the longer side: more than any screen shows. */
    private static final int LONGEST_SIDE = 2_400;

    private static final Pattern CUE = Pattern.compile(
            "\\s*\\d+\\s*\\R\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{3} --> \\d{1,3}:\\d{2}:\\d{2}[,.]\\d{3}.*", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    /**
     * Cleans.
     *
     * @param taken the kinds that are taken
     * @throws Refused when the file is not taken
     */
    public CleanFile clean(String name, byte[] bytes, Set<FileSort> taken) {
        var clean = clean(name, bytes);
        if (!taken.contains(clean.sort())) {
            throw new Refused(new FileRefusal.OtherKind(name, FileSort.named(taken)));
        }
        return clean;
    }

    private static CleanFile clean(String name, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return new CleanFile(FileSort.PDF, new CleanPdf(name, LIMITS).clean(bytes));
        }
        if (head.startsWith("PK\003\004")) {
            return office(name, bytes);
        }
        if (head.equals("\u0089PNG\r\n\u001a\n")) {
            return picture(name, bytes, FileSort.PNG, CleanPicture.Format.PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return picture(name, bytes, FileSort.JPEG, CleanPicture.Format.JPEG);
        }
        return text(name, bytes);
    }

    private static CleanFile office(String name, byte[] bytes) {
        var clean = new CleanOffice(name, LIMITS).clean(bytes);
        return switch (clean.kind()) {
            case PPTX -> new CleanFile(FileSort.PPTX, clean.bytes());
            case ODP -> new CleanFile(FileSort.ODP, clean.bytes());
            default -> throw new Refused(new FileRefusal.OtherKind(name, FileSort.named(FileSort.HANDOUTS)));
        };
    }

    private static CleanFile picture(String name, byte[] bytes, FileSort sort, CleanPicture.Format format) {
        return new CleanFile(
                sort, CleanPicture.of(name, bytes, format, LONGEST_SIDE).bytes());
    }

    /** Captions are known by how they begin, so that no file of another kind passes for them by its name. */
    private static CleanFile text(String name, byte[] bytes) {
        var text = decoded(name, bytes);
        var sort = FileSort.TXT;
        if (text.startsWith("WEBVTT")) {
            sort = FileSort.VTT;
        } else if (CUE.matcher(text).matches()) {
            sort = FileSort.SRT;
        }
        return new CleanFile(sort, text.getBytes(UTF_8));
    }

    private static String decoded(String name, byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var bare = text.startsWith("\ufeff") ? text.substring(1) : text;
            if (bare.isBlank() || UNSEEN.matcher(bare).find()) {
                throw new Refused(new FileRefusal.NoText(name));
            }
            return bare;
        } catch (CharacterCodingException none) {
            throw new Refused(new FileRefusal.NoText(name));
        }
    }
}

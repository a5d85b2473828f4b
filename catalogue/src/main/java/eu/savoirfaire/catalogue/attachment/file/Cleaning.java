package eu.savoirfaire.catalogue.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.infra.document.Document;
import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.document.office.CleanOffice;
import eu.savoirfaire.infra.document.pdf.CleanPdf;
import eu.savoirfaire.infra.document.picture.CleanPicture;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of a file that somebody hands in one that may be given to others, or says why not. Writes nothing. */
public final class Cleaning {
    private static final int MEBIBYTE = 1 << 20;
    private static final DocumentLimits LIMITS =
            new DocumentLimits(25L * MEBIBYTE, 150L * MEBIBYTE, 150, 5_000, 1_000, 200_000, MEBIBYTE);
    /** Pixels of the longer side: a page on paper at 200 dots an inch, more than any screen shows. */
    private static final int LONGEST_SIDE = 2_400;

    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[,;\\t])\\s*\"?\\s*(?:[=@]|[+-](?![\\d.,\\s])|[+-]\\d[\\d.]*[^\\d.,;\\t\" %])");

    private final DocumentReader documents = new DocumentReader(LIMITS);
    private final PersonalData personalData = new PersonalData();

    /**
     * Cleans.
     *
     * @param country ISO 3166-1 alpha-2, for telephone numbers without an international prefix
     * @throws Refused when the file is not taken
     */
    public CleanFile clean(String name, byte[] bytes, String country) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return pdf(name, bytes, country);
        }
        if (head.startsWith("PK\003\004")) {
            return office(name, bytes, country);
        }
        if (head.equals("\u0089PNG\r\n\u001a\n")) {
            return picture(name, bytes, FileKind.PNG, CleanPicture.Format.PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return picture(name, bytes, FileKind.JPEG, CleanPicture.Format.JPEG);
        }
        return text(name, bytes, country);
    }

    private CleanFile pdf(String name, byte[] bytes, String country) {
        requireName(name, FileKind.PDF);
        var clean = new CleanPdf(name, LIMITS).clean(bytes);
        switch (documents.read(name, new ByteArrayInputStream(clean))) {
            case Reading.Done(var document) -> requireNobody(name, document.text(), country);
            // pages that are pictures have no text
            case Reading.NotRead(DocumentRefusal.Empty _) -> {}
            case Reading.NotRead(var refusal) -> throw new Refused(refusal);
        }
        return new CleanFile(FileKind.PDF, clean, 0, 0);
    }

    private CleanFile office(String name, byte[] bytes, String country) {
        var clean = new CleanOffice(name, LIMITS).clean(bytes);
        var kind = FileKind.valueOf(clean.kind().name());
        requireName(name, kind);
        requireNobody(name, clean.text(), country);
        return new CleanFile(kind, clean.bytes(), 0, 0);
    }

    private static CleanFile picture(String name, byte[] bytes, FileKind kind, CleanPicture.Format format) {
        requireName(name, kind);
        var clean = CleanPicture.of(name, bytes, format, LONGEST_SIDE);
        return new CleanFile(kind, clean.bytes(), clean.width(), clean.height());
    }

    private CleanFile text(String name, byte[] bytes, String country) {
        var lower = name.toLowerCase(Locale.ROOT);
        var kind = lower.endsWith(".csv") ? FileKind.CSV : FileKind.TXT;
        if (!kind.fits(name)) {
            throw new Refused(new FileRefusal.OtherKind(name));
        }
        var document = switch (documents.read(name, new ByteArrayInputStream(bytes))) {
            case Reading.Done(var read) -> read;
            case Reading.NotRead(DocumentRefusal.Unsupported _), Reading.NotRead(DocumentRefusal.Binary _) ->
                throw new Refused(new FileRefusal.OtherKind(name));
            case Reading.NotRead(var refusal) -> throw new Refused(refusal);
        };
        if (document.format() != Format.TEXT) {
            throw new Refused(new FileRefusal.OtherKind(name));
        }
        if (kind == FileKind.CSV) {
            requireNoFormula(name, document);
        }
        requireNobody(name, document.text(), country);
        return new CleanFile(kind, document.text().getBytes(UTF_8), 0, 0);
    }

    private static void requireName(String name, FileKind kind) {
        if (!kind.fits(name)) {
            throw new Refused(new FileRefusal.WrongName(name, kind));
        }
    }

    /** What spreadsheets run when they open a table (OWASP, CSV Injection); a signed number is none. */
    private static void requireNoFormula(String name, Document document) {
        for (var line : document.lines()) {
            if (FORMULA.matcher(line.text()).find()) {
                throw new Refused(new FileRefusal.Formula(name, line.number()));
            }
        }
    }

    private void requireNobody(String name, String text, String country) {
        var found = personalData.in(text, country);
        if (!found.isEmpty()) {
            throw new Refused(new FileRefusal.PersonalDetails(name, found.size()));
        }
    }
}

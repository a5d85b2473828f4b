package eu.savoirfaire.infra.document;

import eu.savoirfaire.infra.document.office.OfficeText;
import eu.savoirfaire.infra.document.pdf.PdfText;
import eu.savoirfaire.infra.document.plain.PlainText;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file to lines of text, or says why not. Holds no state and writes no file. */
public final class DocumentReader {
    private final DocumentLimits limits;

    public DocumentReader() {
        this(DocumentLimits.DEFAULT);
    }

    public DocumentReader(DocumentLimits limits) {
        this.limits = limits;
    }

    public Reading read(Path file) {
        var name = nameOf(file);
        if (Files.notExists(file)) {
            return new Reading.NotRead(new DocumentRefusal.Missing(name));
        }
        if (Files.isDirectory(file)) {
            return new Reading.NotRead(new DocumentRefusal.Directory(name));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Reading.NotRead(new DocumentRefusal.Unreadable(name));
        }
        try (var in = Files.newInputStream(file)) {
            return Files.size(file) > limits.fileBytes() ? tooLarge(name) : read(name, in);
        } catch (IOException e) {
            return new Reading.NotRead(new DocumentRefusal.Unreadable(name));
        }
    }

    /** Reads at most one byte more than the limit of {@code in}, which stays open. */
    public Reading read(String name, InputStream in) {
        try {
            var bytes = in.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
            return bytes.length > limits.fileBytes() ? tooLarge(name) : read(name, bytes);
        } catch (IOException e) {
            return new Reading.NotRead(new DocumentRefusal.Unreadable(name));
        }
    }

    private Reading read(String name, byte[] bytes) {
        try {
            var document = document(name, bytes);
            return document.lines().stream().allMatch(Line::isBlank)
                    ? new Reading.NotRead(new DocumentRefusal.Empty(name))
                    : new Reading.Done(document);
        } catch (Refused refused) {
            if (refused.refusal() instanceof DocumentRefusal refusal) {
                return new Reading.NotRead(refusal);
            }
            throw refused;
        }
    }

    private Document document(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused(new DocumentRefusal.Empty(name));
        }
        return switch (Signature.of(bytes)) {
            case PDF -> new Document(name, Format.PDF, within(name, new PdfText(name, limits).read(bytes)));
            case ZIP -> office(name, bytes);
            case OLE -> throw new Refused(oldOfficeFile(name, bytes));
            case NONE -> new Document(name, Format.TEXT, within(name, new PlainText(name, limits).read(bytes)));
            case PICTURE, ARCHIVE, RICH_TEXT, PROGRAM ->
                throw new Refused(new DocumentRefusal.Unsupported(
                        name, Signature.of(bytes).what()));
        };
    }

    private Document office(String name, byte[] bytes) {
        var office = new OfficeText(name, limits);
        var read = office.read(bytes);
        return new Document(name, read.format(), within(name, read.lines()));
    }

    private static DocumentRefusal oldOfficeFile(String name, byte[] bytes) {
        return Signature.isEncryptedOffice(bytes)
                ? new DocumentRefusal.Encrypted(name)
                : new DocumentRefusal.Unsupported(name, Signature.OLE.what());
    }

    private List<Line> within(String name, List<Line> lines) {
        if (lines.size() > limits.lines()
                || lines.stream().anyMatch(line -> line.text().length() > limits.lineCharacters())) {
            throw new Refused(new DocumentRefusal.TooLong(name));
        }
        return lines;
    }

    private Reading tooLarge(String name) {
        return new Reading.NotRead(new DocumentRefusal.TooLarge(name, limits.fileMebibytes()));
    }

    private static String nameOf(Path file) {
        var last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}

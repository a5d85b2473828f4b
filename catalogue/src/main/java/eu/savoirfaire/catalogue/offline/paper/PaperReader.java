package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.catalogue.intake.form.Labels;
import eu.savoirfaire.catalogue.intake.form.SheetForm;
import eu.savoirfaire.catalogue.intake.language.FunctionWords;
import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentReader;
import eu.savoirfaire.infra.document.Format;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.document.Reading;
import eu.savoirfaire.infra.document.office.OfficeTrace;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a document that was edited elsewhere. Writes nothing. */
public final class PaperReader {
    private static final int MEBIBYTE = 1 << 20;
    /** A sheet with pictures in it; the pictures are not looked at. */
    private static final DocumentLimits LIMITS =
            new DocumentLimits(10L * MEBIBYTE, 60L * MEBIBYTE, 150, 2_000, 100, 20_000, MEBIBYTE);

    private static final Pattern CODE = Pattern.compile("\\bGP-\\d{4}-\\d{4,8}\\b");
    /** The code stands on the first page, above the form. */
    private static final int CODE_WITHIN = 12;

    private final DocumentReader documents = new DocumentReader(LIMITS);
    private final Labels labels =
            new Labels(SheetForm.load(), FunctionWords.load().joiningAnywhere());

    /** @throws Refused when it is no document, or one that holds no form */
    public ReturnedPaper read(String name, byte[] bytes) {
        var document = switch (documents.read(name, new ByteArrayInputStream(bytes))) {
            case Reading.NotRead(var refusal) -> throw new Refused(refusal);
            case Reading.Done(var done) -> done;
        };
        if (document.format() != Format.DOCX && document.format() != Format.ODT) {
            throw new Refused(new PaperRefusal.OtherKind(name));
        }
        var trace = OfficeTrace.of(name, bytes, LIMITS);
        var parts = new PaperParts(labels, trace.bookmarks());
        parts.read(document.lines());
        if (parts.sections().isEmpty()) {
            throw new Refused(new PaperRefusal.NoForm(name));
        }
        return new ReturnedPaper(
                Trace.in(trace.properties()).or(() -> printed(document.lines())),
                parts.language(),
                parts.sections(),
                parts.renamed(),
                parts.before(),
                trace.changes(),
                trace.comments());
    }

    private static Optional<Trace> printed(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(CODE_WITHIN)
                .map(line -> CODE.matcher(line.text()))
                .filter(matcher -> matcher.find())
                .map(matcher -> Trace.ofCode(matcher.group()))
                .findFirst();
    }
}

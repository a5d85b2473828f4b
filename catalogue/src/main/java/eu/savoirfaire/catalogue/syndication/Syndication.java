package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.CatalogueExport;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives sheets in every form. */
@Singleton
public class Syndication implements CatalogueExport {
    private final PublishedSheets published;
    private final PublicSheets publicSheets;
    private final SyndicationSettings settings;
    private final Map<ExportForm, SheetWriter> writers = new EnumMap<>(ExportForm.class);

    Syndication(
            PublishedSheets published,
            PublicSheets publicSheets,
            SyndicationSettings settings,
            List<SheetWriter> writers) {
        this.published = published;
        this.publicSheets = publicSheets;
        this.settings = settings;
        writers.forEach(writer -> this.writers.put(writer.form(), writer));
    }

    @Override
    public int write(ExportForm form, Language labels, OutputStream out) throws IOException {
        var sheets = published.all().stream()
                .map(sheet -> publicSheets.of(sheet, settings.site()))
                .toList();
        writer(form).write(sheets, labels, out);
        return sheets.size();
    }

    /** What anybody may take away of a sheet, with addresses of the site. */
    public PublicSheet publicSheet(PublishedSheet sheet, String origin) {
        return publicSheets.of(sheet, settings.siteOr(origin));
    }

    /** The same in the language of a visit, unless it asks for the sheet as written ({@code text=original}). */
    public PublicSheet publicSheet(PublishedSheet sheet, Visit visit) {
        var written = publicSheet(sheet, visit.origin());
        return visit.parameter("text").filter("original"::equals).isPresent()
                ? written
                : written.readIn(visit.language());
    }

    /** The schema.org description of a sheet, for its page. */
    public LinkedData linkedData(PublicSheet sheet, Language labels) {
        var json = document(ExportForm.JSONLD, sheet, labels);
        return LinkedData.of(new String(json, StandardCharsets.UTF_8));
    }

    /** One sheet as its own document. */
    public byte[] document(ExportForm form, PublicSheet sheet, Language labels) {
        var out = new ByteArrayOutputStream();
        try {
            writer(form).write(sheet, labels, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private SheetWriter writer(ExportForm form) {
        return Objects.requireNonNull(writers.get(form), form::code);
    }
}

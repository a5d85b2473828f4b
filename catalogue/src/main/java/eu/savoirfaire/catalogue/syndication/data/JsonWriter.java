package eu.savoirfaire.catalogue.syndication.data;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Level;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The document that {@code import --json} gives and {@code import} reads, with what is known beside the text. The
 * contact is not null but absent: importing the document leaves a stored one alone.
 */
@Singleton
public final class JsonWriter implements SheetWriter {
    private final CodeLabels codes;

    public JsonWriter(CodeLabels codes) {
        this.codes = codes;
    }

    @Override
    public ExportForm form() {
        return ExportForm.JSON;
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        try (var json = Json.generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("sheets");
            for (var sheet : sheets) {
                sheet(json, sheet, labels);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void sheet(JsonGenerator json, PublicSheet sheet, Language labels) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", sheet.code());
        json.writeStringField("slug", sheet.slug());
        json.writeStringField("url", sheet.permalink());
        json.writeNumberField("revision", sheet.revision());
        json.writeStringField("publishedAt", sheet.publishedAt().toString());
        json.writeStringField("organisation", sheet.organisation());
        json.writeStringField("level", Level.of(sheet.sheet()).name());
        json.writeStringField("life", sheet.life().name());
        json.writeStringField("labelLanguage", sheet.sheet().labelLanguage().code());
        json.writeStringField("textLanguage", sheet.language().code());
        sections(json, sheet);
        reading(json, sheet);
        classifications(json, sheet, labels);
        FactsJson.write(json, sheet.facts());
        json.writeArrayFieldStart("workshops");
        for (var workshop : sheet.workshops()) {
            workshop(json, workshop);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void sections(JsonGenerator json, PublicSheet sheet) throws IOException {
        json.writeObjectFieldStart("sections");
        for (var section : Section.values()) {
            if (section.isPublic()) {
                json.writeStringField(section.key(), sheet.sheet().text(section).orElse(null));
            }
        }
        json.writeEndObject();
    }

    /** Beside the sections as written, for whoever asked for another language; the import leaves it alone. */
    private static void reading(JsonGenerator json, PublicSheet sheet) throws IOException {
        var asked = sheet.readings().asked().filter(language -> language != sheet.language());
        if (asked.isEmpty() || !sheet.readings().others().containsKey(asked.get())) {
            return;
        }
        json.writeObjectFieldStart("reading");
        json.writeStringField("language", asked.get().code());
        json.writeObjectFieldStart("sections");
        for (var read : sheet.fragments().entrySet()) {
            json.writeObjectFieldStart(read.getKey().key());
            json.writeStringField("text", read.getValue().text());
            json.writeStringField("language", read.getValue().language().code());
            json.writeStringField("label", read.getValue().label().name());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void classifications(JsonGenerator json, PublicSheet sheet, Language labels) throws IOException {
        json.writeArrayFieldStart("classifications");
        for (var classification : sheet.classifications()) {
            classification(json, classification, labels);
        }
        json.writeEndArray();
    }

    private void classification(JsonGenerator json, Classification classification, Language labels) throws IOException {
        json.writeStartObject();
        json.writeStringField("facet", classification.facet().name());
        json.writeStringField("code", classification.code());
        json.writeStringField("label", codes.label(classification, labels));
        json.writeStringField("status", classification.status().name());
        json.writeStringField("phrase", classification.phrase());
        json.writeBooleanField("direct", classification.direct());
        json.writeEndObject();
    }

    private static void workshop(JsonGenerator json, PresentedWorkshop workshop) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", workshop.title());
        json.writeStringField("date", workshop.heldOn().toString());
        json.writeStringField("place", workshop.place());
        json.writeEndObject();
    }
}

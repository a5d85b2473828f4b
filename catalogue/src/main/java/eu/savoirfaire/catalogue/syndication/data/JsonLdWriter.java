package eu.savoirfaire.catalogue.syndication.data;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.ExportForm;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.syndication.SheetWriter;
import eu.savoirfaire.infra.vocabulary.Language;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * A sheet as a schema.org {@code Report}: an article by an organisation, with a number. What a curator did not confirm is
 * left out, since the vocabulary has no word for a proposal.
 */
@Singleton
public final class JsonLdWriter implements SheetWriter {
    private static final Set<Facet> PLACES = Set.of(Facet.COUNTRY, Facet.REGION);

    private final CodeLabels codes;

    public JsonLdWriter(CodeLabels codes) {
        this.codes = codes;
    }

    @Override
    public ExportForm form() {
        return ExportForm.JSONLD;
    }

    @Override
    public void write(PublicSheet sheet, Language labels, OutputStream out) throws IOException {
        try (var json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            report(json, sheet, labels);
            json.writeEndObject();
        }
    }

    @Override
    public void write(List<PublicSheet> sheets, Language labels, OutputStream out) throws IOException {
        try (var json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            for (var sheet : sheets) {
                json.writeStartObject();
                report(json, sheet, labels);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void report(JsonGenerator json, PublicSheet sheet, Language labels) throws IOException {
        var words = FormWords.in(labels);
        json.writeStringField("@type", "Report");
        json.writeStringField("@id", sheet.permalink());
        json.writeStringField("url", sheet.permalink());
        json.writeStringField("identifier", sheet.code());
        json.writeStringField("reportNumber", sheet.code());
        json.writeStringField("version", Integer.toString(sheet.revision()));
        json.writeStringField("name", sheet.title());
        json.writeStringField("headline", sheet.title());
        json.writeStringField("genre", words.text("kind"));
        json.writeStringField("inLanguage", sheet.language().code());
        json.writeStringField("datePublished", sheet.published().toString());
        named(json, "author", "Organization", sheet.organisation());
        named(json, "publisher", "Organization", words.text("publisher"));
        named(json, "isPartOf", "Collection", words.text("collection"));
        text(json, "abstract", sheet, Section.DESCRIPTION);
        translations(json, sheet);
        about(json, sheet, labels);
        places(json, sheet, labels);
        presentations(json, sheet.workshops());
        figures(json, sheet.facts().indicators());
        ties(json, sheet.facts().ties());
    }

    private static void named(JsonGenerator json, String property, String type, String name) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@type", type);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String property, PublicSheet sheet, Section section)
            throws IOException {
        var text = sheet.sheet().text(section);
        if (text.isPresent()) {
            json.writeStringField(property, text.get());
        }
    }

    /** Only what a person approved: the vocabulary has no word for a machine's, nor for what is out of date. */
    private static void translations(JsonGenerator json, PublicSheet sheet) throws IOException {
        var languages = sheet.readings().languages();
        if (languages.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("workTranslation");
        for (var language : languages) {
            json.writeStartObject();
            json.writeStringField("@type", "Report");
            json.writeStringField("inLanguage", language.code());
            json.writeStringField("url", sheet.permalink() + "?lang=" + language.code());
            for (var title : sheet.titleIn(language).stream().toList()) {
                json.writeStringField("name", title);
            }
            for (var description : sheet.readings().approved(language, Section.DESCRIPTION).stream()
                    .toList()) {
                json.writeStringField("abstract", description);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void about(JsonGenerator json, PublicSheet sheet, Language labels) throws IOException {
        json.writeArrayFieldStart("about");
        for (var classification : codes.subjects(sheet)) {
            if (!PLACES.contains(classification.facet())) {
                json.writeStartObject();
                json.writeStringField("@type", "DefinedTerm");
                json.writeStringField("termCode", classification.code());
                json.writeStringField("name", codes.label(classification, labels));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void places(JsonGenerator json, PublicSheet sheet, Language labels) throws IOException {
        json.writeArrayFieldStart("spatialCoverage");
        for (var classification : codes.subjects(sheet)) {
            if (PLACES.contains(classification.facet())) {
                place(json, classification, labels);
            }
        }
        json.writeEndArray();
    }

    private void place(JsonGenerator json, Classification place, Language labels) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", place.facet() == Facet.COUNTRY ? "Country" : "AdministrativeArea");
        json.writeStringField("identifier", place.code());
        json.writeStringField("name", codes.label(place, labels));
        json.writeEndObject();
    }

    private static void figures(JsonGenerator json, List<Indicator> indicators) throws IOException {
        if (indicators.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("mentions");
        for (var indicator : indicators) {
            json.writeStartObject();
            json.writeStringField("@type", "PropertyValue");
            json.writeStringField("name", indicator.label());
            if (indicator.quantity().isRange()) {
                json.writeNumberField("minValue", indicator.quantity().from());
                json.writeNumberField("maxValue", indicator.quantity().to());
            } else {
                json.writeNumberField("value", indicator.quantity().from());
            }
            if (!indicator.unit().isEmpty()) {
                json.writeStringField("unitText", indicator.unit());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ties(JsonGenerator json, List<Tie> ties) throws IOException {
        tied(json, "funding", "Grant", ties, TieKind.FUNDING);
        tied(json, "citation", "CreativeWork", ties, TieKind.DOCUMENT);
    }

    private static void tied(JsonGenerator json, String property, String type, List<Tie> ties, TieKind kind)
            throws IOException {
        var those = ties.stream().filter(tie -> tie.kind() == kind).toList();
        if (those.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(property);
        for (var tie : those) {
            json.writeStartObject();
            json.writeStringField("@type", type);
            json.writeStringField("name", tie.title().isEmpty() ? tie.target() : tie.title());
            if (tie.target().startsWith("http")) {
                json.writeStringField("url", tie.target());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void presentations(JsonGenerator json, List<PresentedWorkshop> workshops) throws IOException {
        json.writeArrayFieldStart("subjectOf");
        for (var workshop : workshops) {
            json.writeStartObject();
            json.writeStringField("@type", "EducationEvent");
            json.writeStringField("name", workshop.title());
            json.writeStringField("startDate", workshop.heldOn().toString());
            if (workshop.place() != null) {
                json.writeStringField("location", workshop.place());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

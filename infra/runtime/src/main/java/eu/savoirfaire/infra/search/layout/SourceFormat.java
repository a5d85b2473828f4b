package eu.savoirfaire.infra.search.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.SuggestEntry;
import eu.savoirfaire.infra.search.content.Text;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How an index keeps a document to give it back: a JSON array of id, code, texts, facets, suggestions, display. By
 * position, not by name: it is read for every hit and never by others.
 */
public final class SourceFormat {
    private static final JsonFactory JSON = new JsonFactory();

    private SourceFormat() {}

    public static String write(SearchDocument document) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            json.writeString(document.id());
            json.writeString(document.code());
            writeTexts(json, document.texts());
            writeFacets(json, document.facets());
            writeSuggestions(json, document.suggestions());
            writeDisplay(json, document.display());
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document cannot be written to memory", e);
        }
        return text.toString();
    }

    public static SearchDocument read(String source) {
        try (var json = JSON.createParser(source)) {
            json.nextToken();
            return new SearchDocument(
                    json.nextTextValue(),
                    json.nextTextValue(),
                    readTexts(json),
                    readFacets(json),
                    readSuggestions(json),
                    readDisplay(json));
        } catch (IOException e) {
            throw new UncheckedIOException("not a document: " + source, e);
        }
    }

    private static void writeTexts(JsonGenerator json, List<Text> texts) throws IOException {
        json.writeStartArray();
        for (var text : texts) {
            json.writeString(text.field());
            json.writeString(text.language() == null ? "" : text.language().code());
            json.writeString(text.value());
        }
        json.writeEndArray();
    }

    private static List<Text> readTexts(JsonParser json) throws IOException {
        var texts = new ArrayList<Text>();
        for (var strings = strings(json).iterator(); strings.hasNext(); ) {
            var field = strings.next();
            var language = Language.of(strings.next()).orElse(null);
            texts.add(new Text(field, language, strings.next()));
        }
        return texts;
    }

    private static void writeFacets(JsonGenerator json, Map<String, Set<String>> facets) throws IOException {
        json.writeStartObject();
        for (var facet : facets.entrySet()) {
            json.writeArrayFieldStart(facet.getKey());
            for (var code : facet.getValue()) {
                json.writeString(code);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static Map<String, Set<String>> readFacets(JsonParser json) throws IOException {
        var facets = new LinkedHashMap<String, Set<String>>();
        json.nextToken();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            facets.put(name, new LinkedHashSet<>(strings(json)));
        }
        return facets;
    }

    private static void writeSuggestions(JsonGenerator json, List<SuggestEntry> entries) throws IOException {
        json.writeStartArray();
        for (var entry : entries) {
            json.writeString(entry.kind());
            json.writeString(entry.text());
            json.writeString(entry.target());
        }
        json.writeEndArray();
    }

    private static List<SuggestEntry> readSuggestions(JsonParser json) throws IOException {
        var entries = new ArrayList<SuggestEntry>();
        for (var strings = strings(json).iterator(); strings.hasNext(); ) {
            entries.add(new SuggestEntry(strings.next(), strings.next(), strings.next()));
        }
        return entries;
    }

    private static void writeDisplay(JsonGenerator json, Map<String, String> display) throws IOException {
        json.writeStartObject();
        for (var value : display.entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    private static Map<String, String> readDisplay(JsonParser json) throws IOException {
        var display = new LinkedHashMap<String, String>();
        json.nextToken();
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            display.put(name, json.nextTextValue());
        }
        return display;
    }

    private static List<String> strings(JsonParser json) throws IOException {
        var strings = new ArrayList<String>();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            strings.add(json.getText());
        }
        return strings;
    }
}

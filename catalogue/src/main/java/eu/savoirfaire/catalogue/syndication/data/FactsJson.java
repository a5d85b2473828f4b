package eu.savoirfaire.catalogue.syndication.data;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.sheet.Structure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a curator confirmed beside a text, as the import reads it back; a sheet of which nothing was has none of it. */
final class FactsJson {
    private FactsJson() {}

    static void write(JsonGenerator json, Structure facts) throws IOException {
        if (!facts.indicators().isEmpty()) {
            json.writeArrayFieldStart("indicators");
            for (var indicator : facts.indicators()) {
                indicator(json, indicator);
            }
            json.writeEndArray();
        }
        if (!facts.blocks().isEmpty()) {
            json.writeArrayFieldStart("buildingBlocks");
            for (var block : facts.blocks()) {
                block(json, block);
            }
            json.writeEndArray();
        }
        if (!facts.ties().isEmpty()) {
            json.writeArrayFieldStart("ties");
            for (var tie : facts.ties()) {
                tie(json, tie);
            }
            json.writeEndArray();
        }
        assessment(json, facts.assessment());
    }

    private static void indicator(JsonGenerator json, Indicator indicator) throws IOException {
        json.writeStartObject();
        json.writeStringField("label", indicator.label());
        json.writeNumberField("from", indicator.quantity().from());
        json.writeNumberField("to", indicator.quantity().to());
        json.writeStringField("unit", indicator.unit());
        json.writeStringField("qualifier", indicator.qualifier().name());
        json.writeStringField("stage", indicator.stage().name());
        json.writeStringField("asOf", indicator.asOf());
        json.writeArrayFieldStart("parts");
        for (var part : indicator.parts()) {
            json.writeStartObject();
            json.writeStringField("label", part.label());
            json.writeNumberField("number", part.number());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("phrase", indicator.phrase());
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, BuildingBlock block) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", block.name());
        json.writeStringField("what", block.what());
        json.writeStringField("needs", block.needs());
        json.writeBooleanField("alone", block.alone());
        json.writeStringField("phrase", block.phrase());
        json.writeEndObject();
    }

    private static void tie(JsonGenerator json, Tie tie) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", tie.kind().name());
        json.writeStringField("title", tie.title());
        json.writeStringField("target", tie.target());
        json.writeStringField("phrase", tie.phrase());
        json.writeEndObject();
    }

    private static void assessment(JsonGenerator json, @Nullable Assessment assessment) throws IOException {
        if (assessment != null) {
            json.writeObjectFieldStart("assessment");
            json.writeStringField("level", assessment.level());
            json.writeArrayFieldStart("scopes");
            for (var scope : assessment.scopes()) {
                json.writeString(scope);
            }
            json.writeEndArray();
            json.writeStringField("reason", assessment.reason());
            json.writeEndObject();
        }
    }
}

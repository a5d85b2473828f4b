package eu.savoirfaire.platform.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The demo data and the queries that should find it, as tests read them. */
record DemoData(JsonNode document) {
    static final Map<Facet, VocabularyName> VOCABULARY_OF = Map.of(
            Facet.TERRITORY, VocabularyName.TERRITORIES,
            Facet.COUNTRY, VocabularyName.COUNTRIES,
            Facet.REGION, VocabularyName.REGIONS,
            Facet.TOPIC, VocabularyName.TOPICS,
            Facet.BENEFICIARY, VocabularyName.BENEFICIARIES,
            Facet.STAKEHOLDER, VocabularyName.STAKEHOLDERS,
            Facet.SECTOR, VocabularyName.SECTORS,
            Facet.TRANSFERABILITY, VocabularyName.TRANSFERABILITY,
            Facet.SCOPE, VocabularyName.SCOPES);

    static DemoData read() throws IOException {
        try (var in = DemoData.class.getResourceAsStream("/demo/catalogue.json")) {
            return new DemoData(new ObjectMapper().readTree(in));
        }
    }

    static List<Query> queries() throws IOException {
        try (var in = DemoData.class.getResourceAsStream("/demo/queries.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Query::of)
                    .toList();
        }
    }

    List<Practice> practices() {
        var practices = new ArrayList<Practice>();
        document.get("sheets").forEach(sheet -> practices.add(new Practice(practices.size() + 1, sheet)));
        return practices;
    }

    List<JsonNode> workshops() {
        var workshops = new ArrayList<JsonNode>();
        document.get("workshops").forEach(workshops::add);
        return workshops;
    }

    /** What somebody types, and the practice it should find, counted from 1. */
    record Query(int practice, String words) {
        static Query of(String line) {
            var blank = line.indexOf(' ');
            return new Query(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
        }
    }

    /** One sheet of the demo data, counted from 1. */
    record Practice(int ordinal, JsonNode sheet) {

        String subject() {
            return section("subject");
        }

        String section(String key) {
            var text = sheet.get("sections").get(key);
            return text == null || text.isNull() ? "" : text.asText();
        }

        List<String> sectionKeys() {
            var keys = new ArrayList<String>();
            sheet.get("sections").fieldNames().forEachRemaining(keys::add);
            return keys;
        }

        List<String> texts() {
            var texts = new ArrayList<String>();
            sheet.get("sections").forEach(text -> texts.add(text.isNull() ? "" : text.asText()));
            return texts;
        }

        Set<String> codes(VocabularyName vocabulary) {
            var codes = new HashSet<String>();
            for (var classification : sheet.get("classifications")) {
                if (VOCABULARY_OF.get(facet(classification)) == vocabulary) {
                    codes.add(classification.get("code").asText());
                }
            }
            return codes;
        }

        static Facet facet(JsonNode classification) {
            return Facet.valueOf(classification.get("facet").asText());
        }
    }
}

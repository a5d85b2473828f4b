package eu.savoirfaire.infra.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.analysis.CustomAnalyzer;
import co.elastic.clients.elasticsearch._types.analysis.TokenFilterDefinition;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexSettingsAnalysis;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.ObjectBuilder;
import eu.savoirfaire.infra.search.content.IndexDefinition;
import eu.savoirfaire.infra.search.layout.Layout;
import eu.savoirfaire.infra.search.text.LanguageRules;
import eu.savoirfaire.infra.search.text.Rules;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Settings and mapping of an index: our {@link Rules} by the token filters of the distribution, and a field for each
 * field of the {@link Layout}.
 */
final class IndexSchema {
    static final String ID = "id";
    static final String SOURCE = "source";
    /** How many records a document has, itself included. */
    static final String RECORDS = "records";
    /** The position of the log, in one record of its own. */
    static final String POSITION = "position";

    static final String FINGERPRINT = "fingerprint";

    private static final String STOP = "_stop";
    private static final String STEM = "_stem_";

    private IndexSchema() {}

    /** The name of the analyser of some rules. */
    static String analyzer(Rules rules) {
        return "savoir_" + rules.name();
    }

    static List<Rules> allRules() {
        var rules = new ArrayList<Rules>();
        for (var language : Language.values()) {
            rules.add(LanguageRules.of(language));
        }
        rules.add(LanguageRules.neutral());
        return rules;
    }

    /** One shard: scores compare only within a shard, and an index of ours is small. */
    static IndexSettings settings() {
        var analysis = new IndexSettingsAnalysis.Builder();
        allRules().forEach(rules -> addAnalyzer(analysis, rules));
        return IndexSettings.of(settings ->
                settings.numberOfShards("1").autoExpandReplicas("0-1").analysis(analysis.build()));
    }

    private static void addAnalyzer(IndexSettingsAnalysis.Builder analysis, Rules rules) {
        var own = filters(rules);
        own.forEach((name, filter) -> analysis.filter(name, f -> f.definition(filter)));
        var chain = new ArrayList<>(List.of("lowercase"));
        own.keySet().stream().filter(name -> !isLate(name)).forEach(chain::add);
        chain.addAll(List.of("asciifolding", "decimal_digit"));
        if (rules.arabic()) {
            chain.add("arabic_normalization");
        }
        own.keySet().stream().filter(IndexSchema::isLate).forEach(chain::add);
        var analyzer = CustomAnalyzer.of(custom -> custom.tokenizer("standard").filter(chain));
        analysis.analyzer(analyzer(rules), a -> a.custom(analyzer));
    }

    private static boolean isLate(String filter) {
        return filter.endsWith(STOP) || filter.contains(STEM);
    }

    private static Map<String, TokenFilterDefinition> filters(Rules rules) {
        var filters = new LinkedHashMap<String, TokenFilterDefinition>();
        var name = analyzer(rules);
        if (!rules.elided().isEmpty()) {
            var articles = List.copyOf(rules.elided());
            filters.put(name + "_elision", filter(f -> f.elision(e -> e.articles(articles))));
        }
        if (rules.possessive()) {
            filters.put(name + "_possessive", filter(f -> f.stemmer(s -> s.language("possessive_english"))));
        }
        if (!rules.stopWords().isEmpty()) {
            var words = List.copyOf(rules.stopWords());
            filters.put(name + STOP, filter(f -> f.stop(s -> s.stopwords(words))));
        }
        for (var stemmer : rules.stemmers()) {
            var stem = stemmer.elasticsearchName();
            filters.put(name + STEM + stem, filter(f -> f.stemmer(s -> s.language(stem))));
        }
        return filters;
    }

    private static TokenFilterDefinition filter(
            Function<TokenFilterDefinition.Builder, ObjectBuilder<TokenFilterDefinition>> definition) {
        return TokenFilterDefinition.of(definition);
    }

    static TypeMapping mapping(Layout layout) {
        var fields = new LinkedHashMap<String, Property>();
        for (var name : List.of(ID, Layout.TYPE, Layout.OWNER, Layout.CODE)) {
            fields.put(name, keyword());
        }
        for (var name : List.of(Layout.WHOLE, Layout.WORDS, Layout.BEGINNINGS)) {
            fields.put(name, Property.of(p -> p.keyword(k -> k.docValues(false))));
        }
        addCounted(fields, layout.definition());
        addTexts(fields, layout);
        fields.put(SOURCE, Property.of(p -> p.keyword(k -> k.index(false).docValues(false))));
        fields.put(RECORDS, Property.of(p -> p.integer(i -> i.index(false).docValues(false))));
        fields.put(POSITION, Property.of(p -> p.long_(l -> l.index(false).docValues(false))));
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .meta(FINGERPRINT, JsonData.of(layout.fingerprint()))
                .properties(fields));
    }

    private static void addCounted(Map<String, Property> fields, IndexDefinition definition) {
        definition.facets().forEach(facet -> fields.put(Layout.facetField(facet), keyword()));
        definition.suggestKinds().forEach(kind -> fields.put(Layout.suggestField(kind), keyword()));
    }

    private static Property keyword() {
        return Property.of(property -> property.keyword(keyword -> keyword));
    }

    private static void addTexts(Map<String, Property> fields, Layout layout) {
        for (var boost : layout.boosts()) {
            fields.put(layout.textField(boost, null), text(LanguageRules.neutral()));
            for (var language : Language.values()) {
                fields.put(layout.textField(boost, language), text(LanguageRules.of(language)));
            }
        }
    }

    private static Property text(Rules rules) {
        return Property.of(property -> property.text(text -> text.analyzer(analyzer(rules))));
    }
}

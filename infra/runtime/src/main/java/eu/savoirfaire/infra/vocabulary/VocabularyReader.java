package eu.savoirfaire.infra.vocabulary;

import eu.savoirfaire.infra.vocabulary.Concept.Form;
import eu.savoirfaire.infra.vocabulary.Concept.Kind;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads one vocabulary file and says what is wrong with it, by code and language. */
final class VocabularyReader {
    private static final Map<String, Kind> FORM_KEYS = formKeys();
    private static final Set<String> FILE_KEYS = Set.of("name", "version", "source", "concepts");
    private static final Set<String> CONCEPT_KEYS = conceptKeys();

    private final String file;

    private VocabularyReader(String file) {
        this.file = file;
    }

    /**
     * @param file what errors call the file
     * @throws BrokenVocabulary naming the file, the code and the language of the first thing that is wrong
     */
    static Vocabulary read(VocabularyName name, String file, InputStream in) {
        return new VocabularyReader(file).read(name, in);
    }

    private Vocabulary read(VocabularyName name, InputStream in) {
        var top = mapping(parsed(in), "the file");
        onlyKeys(top, FILE_KEYS, "the file");
        if (!name.code().equals(top.get("name"))) {
            throw wrong("name is '%s', should be '%s'".formatted(top.get("name"), name.code()));
        }
        if (!(top.get("version") instanceof Integer version) || version < 1) {
            throw wrong("version is missing or not a positive whole number");
        }
        var concepts = new ArrayList<Concept>();
        for (var entry : sequence(top.get("concepts"), "concepts")) {
            concepts.add(concept(mapping(entry, "a concept")));
        }
        new VocabularyCheck(file, concepts).run();
        return new Vocabulary(name, version, concepts);
    }

    private @Nullable Object parsed(InputStream in) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (YAMLException e) {
            throw wrong("not YAML: " + e.getMessage());
        }
    }

    private Concept concept(Map<?, ?> entry) {
        var code = text(entry.get("code"), "a code (quote words that YAML reads as something else, such as 'NO')");
        onlyKeys(entry, CONCEPT_KEYS, "concept " + code);
        var labels = labels(code, mapping(entry.get("labels"), "labels of " + code));
        var forms = new ArrayList<Form>();
        FORM_KEYS.forEach((key, kind) -> {
            if (entry.containsKey(key)) {
                forms.addAll(forms(code, kind, mapping(entry.get(key), key + " of " + code)));
            }
        });
        return new Concept(code, labels, labelsFirst(labels, forms), broader(code, entry));
    }

    /** A label that is also listed as cased counts as cased only. */
    private static List<Form> labelsFirst(Map<Language, String> labels, List<Form> others) {
        var forms = new ArrayList<Form>();
        labels.forEach((language, label) -> {
            if (!others.contains(new Form(label, language, Kind.CASED))) {
                forms.add(new Form(label, language, Kind.LABEL));
            }
        });
        forms.addAll(others);
        return forms;
    }

    private Map<Language, String> labels(String code, Map<?, ?> entry) {
        var labels = new EnumMap<Language, String>(Language.class);
        entry.forEach((key, value) ->
                labels.put(language(code, key), text(value, "label of %s in %s".formatted(code, key))));
        for (var language : Language.values()) {
            if (!labels.containsKey(language)) {
                throw wrong("concept %s has no label in %s".formatted(code, language.code()));
            }
        }
        return labels;
    }

    private List<Form> forms(String code, Kind kind, Map<?, ?> entry) {
        var forms = new ArrayList<Form>();
        entry.forEach((key, values) -> {
            var language = language(code, key);
            for (var value : sequence(values, "forms of %s in %s".formatted(code, key))) {
                forms.add(new Form(text(value, "form of %s in %s".formatted(code, key)), language, kind));
            }
        });
        return forms;
    }

    private Set<String> broader(String code, Map<?, ?> entry) {
        var broader = new LinkedHashSet<String>();
        if (entry.containsKey("broader")) {
            for (var value : sequence(entry.get("broader"), "broader of " + code)) {
                broader.add(text(value, "broader of " + code));
            }
        }
        return broader;
    }

    private Language language(String code, @Nullable Object key) {
        return Language.of(String.valueOf(key))
                .orElseThrow(() -> wrong("concept %s: no language '%s'".formatted(code, key)));
    }

    private Map<?, ?> mapping(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(what + " should be a mapping");
    }

    private List<?> sequence(@Nullable Object value, String what) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(what + " should be a list");
    }

    private String text(@Nullable Object value, String what) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong("%s should be text, is '%s'".formatted(what, value));
    }

    private void onlyKeys(Map<?, ?> entry, Set<String> allowed, String what) {
        for (var key : entry.keySet()) {
            if (!(key instanceof String text) || !allowed.contains(text)) {
                throw wrong("%s has the unknown key '%s'".formatted(what, key));
            }
        }
    }

    private BrokenVocabulary wrong(String what) {
        return new BrokenVocabulary(file, what);
    }

    private static Map<String, Kind> formKeys() {
        var keys = new LinkedHashMap<String, Kind>();
        keys.put("synonyms", Kind.SYNONYM);
        keys.put("cased", Kind.CASED);
        keys.put("towns", Kind.TOWN);
        keys.put("adjectives", Kind.ADJECTIVE);
        keys.put("hints", Kind.HINT);
        return keys;
    }

    private static Set<String> conceptKeys() {
        var keys = new LinkedHashSet<>(FORM_KEYS.keySet());
        keys.addAll(Set.of("code", "labels", "broader"));
        return keys;
    }
}

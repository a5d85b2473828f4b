package eu.savoirfaire.catalogue.intake.language;

import eu.savoirfaire.catalogue.intake.text.Folded;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Articles, prepositions, conjunctions and the like, folded.
 *
 * @param joining by language, those that cannot end a sentence
 * @param all by language
 */
public record FunctionWords(Map<Language, Set<String>> joining, Map<Language, Set<String>> all) {
    private static final String RESOURCE = "/catalogue/function-words.yaml";

    public static FunctionWords load() {
        var joining = new EnumMap<Language, Set<String>>(Language.class);
        var all = new EnumMap<Language, Set<String>>(Language.class);
        read().forEach((code, lists) -> {
            var language = Language.of(code).orElseThrow();
            joining.put(language, folded(lists.getOrDefault("joining", List.of()).stream()));
            all.put(language, folded(lists.values().stream().flatMap(List::stream)));
        });
        return new FunctionWords(joining, all);
    }

    /** Those of all languages that cannot end a sentence. */
    public Set<String> joiningAnywhere() {
        return joining.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folded(Stream<String> words) {
        return words.map(Folded::letters).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Map<String, List<String>>> read() {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream in = FunctionWords.class.getResourceAsStream(RESOURCE)) {
            return yaml.load(Objects.requireNonNull(in, RESOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

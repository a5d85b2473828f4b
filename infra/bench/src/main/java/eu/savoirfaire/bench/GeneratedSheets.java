package eu.savoirfaire.bench;

import eu.savoirfaire.catalogue.ImportDocument.SheetEntry;
import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.infra.search.content.SearchDocument;
import eu.savoirfaire.infra.search.content.SuggestEntry;
import eu.savoirfaire.infra.search.content.Text;
import eu.savoirfaire.infra.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any number of sheets put together from the sentences of the demo data, from a seed. */
final class GeneratedSheets {
    private static final List<String> SECTIONS =
            List.of("subject", "description", "territory", "stakeholders", "beneficiaries", "results");

    private final Map<Language, List<String>> sentences = new EnumMap<>(Language.class);
    private final Random random;

    GeneratedSheets(long seed) {
        random = new Random(seed);
        demo().forEach(this::take);
    }

    private void take(SheetEntry sheet) {
        var language = Language.of(sheet.textLanguage()).orElseThrow();
        var known = sentences.computeIfAbsent(language, any -> new ArrayList<>());
        for (var text : sheet.sections().values()) {
            if (text != null) {
                Stream.of(text.split("(?<=[.;:])\\s+|\\n+"))
                        .filter(s -> s.length() > 20)
                        .forEach(known::add);
            }
        }
    }

    SearchDocument document(int number) {
        var language = language();
        var texts = SECTIONS.stream()
                .map(section -> new Text(section, language, text(language, section.equals("subject") ? 1 : 4)))
                .toList();
        return new SearchDocument(
                "practice-" + number,
                "GP-2026-%06d".formatted(number),
                texts,
                Map.of(
                        "language", Set.of(language.code()),
                        "topic", topics(),
                        "region", Set.of("region-" + random.nextInt(40))),
                List.of(new SuggestEntry("practice", texts.getFirst().value(), "practice-" + number)),
                Map.of("title", texts.getFirst().value()));
    }

    private Set<String> topics() {
        return random.ints(2, 0, 60).mapToObj(number -> "topic-" + number).collect(Collectors.toSet());
    }

    Language language() {
        var languages = List.copyOf(sentences.keySet());
        return languages.get(random.nextInt(languages.size()));
    }

    /** Two or three words that stand together in some sheet; now and then with a letter too few. */
    String query(Language language) {
        var words = sentence(language).split("[^\\p{L}]+");
        var from = random.nextInt(Math.max(1, words.length - 3));
        var query =
                String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 2 + random.nextInt(2))));
        return random.nextInt(5) == 0 && query.length() > 8 ? query.substring(0, 5) + query.substring(6) : query;
    }

    private String text(Language language, int howMany) {
        var text = new StringBuilder();
        for (var i = 0; i < howMany; i++) {
            text.append(sentence(language)).append(' ');
        }
        return text.toString().strip();
    }

    private String sentence(Language language) {
        var known = Objects.requireNonNull(sentences.get(language));
        return known.get(random.nextInt(known.size()));
    }

    private static List<SheetEntry> demo() {
        var reader = ServiceLoader.load(SheetReader.class).findFirst().orElseThrow();
        try (var in = GeneratedSheets.class.getResourceAsStream("/demo/catalogue.json")) {
            var read = reader.read("catalogue.json", Objects.requireNonNull(in).readAllBytes());
            return ((SheetReader.Reading.Done) read).file().rehearsed().sheets();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package eu.savoirfaire.infra.vocabulary;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * All controlled vocabularies, read once from {@code resources/vocabulary}, and in other words where somebody amended them.
 * Whoever derives something from them looks at the edition to know when to derive it anew. Thread-safe.
 */
@Singleton
public final class Vocabularies {
    private final Map<VocabularyName, Vocabulary> bundled = new EnumMap<>(VocabularyName.class);
    private volatile Edition present;

    /** @param number grows with every amendment of this process */
    private record Edition(long number, Map<VocabularyName, Vocabulary> vocabularies) {}

    /**
     * @throws BrokenVocabulary if one of the bundled files is wrong
     */
    public Vocabularies() {
        this(Arrays.stream(VocabularyName.values()).map(Vocabularies::bundled).toList());
    }

    Vocabularies(Collection<Vocabulary> vocabularies) {
        vocabularies.forEach(vocabulary -> bundled.put(vocabulary.name(), vocabulary));
        present = new Edition(0, bundled);
    }

    /** The vocabulary of that name. */
    public Vocabulary of(VocabularyName name) {
        return Objects.requireNonNull(present.vocabularies().get(name), name::code);
    }

    /** All, in the order of their names. */
    public Collection<Vocabulary> all() {
        return present.vocabularies().values();
    }

    /** Grows whenever the words change. */
    public long edition() {
        return present.number();
    }

    /** The vocabulary as its file has it. */
    public Vocabulary original(VocabularyName name) {
        return Objects.requireNonNull(bundled.get(name), name::code);
    }

    /** Lays these amendments over the files, all at once; those that lay there before go. Unknown codes are passed over. */
    public synchronized void amend(Collection<Amendment> amendments) {
        present = new Edition(present.number() + 1, amended(amendments));
    }

    /** All vocabularies as they would be with these amendments, to be tried. */
    public Vocabularies with(Collection<Amendment> amendments) {
        return new Vocabularies(amended(amendments).values());
    }

    private Map<VocabularyName, Vocabulary> amended(Collection<Amendment> amendments) {
        var vocabularies = new EnumMap<VocabularyName, Vocabulary>(VocabularyName.class);
        bundled.forEach((name, vocabulary) -> vocabularies.put(
                name,
                Amendment.over(
                        vocabulary,
                        amendments.stream()
                                .filter(amendment -> amendment.vocabulary() == name)
                                .collect(Collectors.groupingBy(Amendment::code)))));
        return vocabularies;
    }

    public String label(VocabularyName name, String code, Language language) {
        return of(name).label(code, language);
    }

    private static Vocabulary bundled(VocabularyName name) {
        var file = "/vocabulary/" + name.code() + ".yaml";
        try (var in = Vocabularies.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BrokenVocabulary(file, "the file is missing");
            }
            return VocabularyReader.read(name, file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

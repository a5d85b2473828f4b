package eu.savoirfaire.infra.vocabulary;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All controlled vocabularies, read once from {@code resources/vocabulary}. */
@Singleton
public final class Vocabularies {
    private final Map<VocabularyName, Vocabulary> vocabularies = new EnumMap<>(VocabularyName.class);

    /**
     * @throws BrokenVocabulary if one of the bundled files is wrong
     */
    public Vocabularies() {
        this(Arrays.stream(VocabularyName.values()).map(Vocabularies::bundled).toList());
    }

    Vocabularies(Collection<Vocabulary> vocabularies) {
        vocabularies.forEach(vocabulary -> this.vocabularies.put(vocabulary.name(), vocabulary));
    }

    /** The vocabulary of that name. */
    public Vocabulary of(VocabularyName name) {
        return Objects.requireNonNull(vocabularies.get(name), name::code);
    }

    /** All, in the order of their names. */
    public Collection<Vocabulary> all() {
        return vocabularies.values();
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

package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.vocabulary.Amendment;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A term in other words.
 *
 * @param label null for that of the file
 * @param synonyms a line each; null for those of the file
 * @param version grows with every change
 */
@MappedEntity(value = "term_override", schema = "platform")
record TermOverride(
        @EmbeddedId Key key,
        @Nullable String label,
        @Nullable String synonyms,
        long version,
        String changedBy,
        Instant changedAt) {

    @Embeddable
    record Key(
            @MappedProperty("vocabulary") String vocabulary,
            @MappedProperty("code") String code,
            @MappedProperty("language") String language) {}

    /** Empty when neither is changed, or the vocabulary is gone. */
    Optional<Amendment> amendment() {
        return VocabularyName.of(key.vocabulary())
                .filter(_ -> label != null || synonyms != null)
                .flatMap(name -> Language.of(key.language())
                        .map(language -> new Amendment(
                                name,
                                key.code(),
                                language,
                                label == null ? "" : label,
                                synonyms == null ? List.of() : synonyms.lines().toList())));
    }
}

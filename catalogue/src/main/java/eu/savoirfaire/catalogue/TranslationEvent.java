package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What the catalogue tells the others about sheets in other languages; always one section in one language. */
public sealed interface TranslationEvent extends DomainEvent {

    PracticeId practice();

    /** ISO 639-1. */
    String language();

    /** Its key. */
    String section();

    /** A person translated it, and another one has to look at it. */
    @Serdeable
    record TranslationProposed(PracticeId practice, String language, String section) implements TranslationEvent {}

    /** The translator took the proposal back. */
    @Serdeable
    record TranslationTakenBack(PracticeId practice, String language, String section) implements TranslationEvent {}

    /**
     * Readers see it from now on.
     *
     * @param translator null when nobody knows any more
     */
    @Serdeable
    record TranslationApproved(
            PracticeId practice,
            String language,
            String section,
            @Nullable PersonId translator) implements TranslationEvent {}

    /**
     * The proposal went back to its translator.
     *
     * @param translator null when nobody knows any more
     */
    @Serdeable
    record TranslationSentBack(
            PracticeId practice,
            String language,
            String section,
            @Nullable PersonId translator) implements TranslationEvent {}

    /** A machine translated it; readers are told so. */
    @Serdeable
    record TranslatedByMachine(PracticeId practice, String language, String section) implements TranslationEvent {}
}

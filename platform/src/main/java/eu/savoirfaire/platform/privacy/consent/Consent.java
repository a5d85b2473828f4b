package eu.savoirfaire.platform.privacy.consent;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person agreed to something. It stays as a part of their history when they do not any more.
 *
 * @param purpose its code; a purpose that nobody is asked about any more stays in the history
 * @param notice the version of the text they were shown
 * @param language the language it was shown or explained in
 * @param givenBy who wrote it down, as the audit calls them
 * @param withdrawnAt empty as long as it counts
 */
public record Consent(
        UUID id,
        PersonId person,
        String purpose,
        int notice,
        Language language,
        Way way,
        String givenBy,
        Instant givenAt,
        Optional<Instant> withdrawnAt) {

    /** How it was given. */
    public enum Way {
        /** By the person, on the page. */
        PAGE,
        /** On paper, which a case worker keeps. */
        ON_PAPER,
        /** Spoken, with an interpreter where one was needed; a case worker wrote it down. */
        SPOKEN
    }

    /** Whether it counts for this purpose: it was not withdrawn, and the notice is still the same. */
    boolean counts(Purpose asked) {
        return withdrawnAt.isEmpty() && purpose.equals(asked.code()) && notice == asked.notice();
    }
}

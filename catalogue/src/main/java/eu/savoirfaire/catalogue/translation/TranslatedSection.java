package eu.savoirfaire.catalogue.translation;

import java.util.Optional;

/**
 * What is kept of the translation of one section.
 *
 * @param shown what readers see: approved, or a machine's
 * @param proposed what a translator wrote since and nobody has approved yet
 * @param saved what a translator is at work on; never beside a proposal
 * @param remark why the last proposal was sent back
 * @param version of what is stored, for optimistic locking; 0 for what was never stored
 */
public record TranslatedSection(
        Optional<Rendering> shown,
        Optional<Rendering> proposed,
        Optional<Rendering> saved,
        Optional<String> remark,
        long version) {
    static final TranslatedSection MISSING =
            new TranslatedSection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /** @param source the text of the section now */
    public TranslationState state(String source) {
        if (proposed.isPresent()) {
            return TranslationState.IN_REVIEW;
        }
        return shown.map(rendering -> state(rendering, source)).orElse(TranslationState.MISSING);
    }

    private static TranslationState state(Rendering rendering, String source) {
        if (!rendering.isOf(source)) {
            return rendering.byMachine() ? TranslationState.MISSING : TranslationState.NEEDS_UPDATE;
        }
        return rendering.byMachine() ? TranslationState.MACHINE : TranslationState.APPROVED;
    }

    /** What somebody goes on from: the text at work, else the proposal, else what readers see. */
    public Optional<Rendering> newest() {
        return saved.or(() -> proposed).or(() -> shown);
    }

    TranslatedSection saving(Optional<Rendering> rendering) {
        return new TranslatedSection(shown, proposed, rendering, remark, version);
    }

    TranslatedSection proposing(Rendering rendering) {
        return new TranslatedSection(shown, Optional.of(rendering), Optional.empty(), Optional.empty(), version);
    }

    TranslatedSection showing(Rendering rendering) {
        return new TranslatedSection(Optional.of(rendering), Optional.empty(), saved, Optional.empty(), version);
    }

    /** The proposal is at work again, for its translator to go on from. */
    TranslatedSection returning(Optional<String> reason) {
        return new TranslatedSection(shown, Optional.empty(), proposed, reason, version);
    }
}

package eu.savoirfaire.catalogue.translation;

import java.util.Optional;

/**
 * What is kept of the translation of one section; at least one of the two.
 *
 * @param shown what readers see: approved, or a machine's
 * @param proposed what a translator wrote since and nobody has approved yet
 * @param remark why the last proposal was sent back
 */
public record TranslatedSection(Optional<Rendering> shown, Optional<Rendering> proposed, Optional<String> remark) {
    static final TranslatedSection MISSING =
            new TranslatedSection(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param source the text of the section now */
    TranslationState state(String source) {
        if (proposed.isPresent()) {
            return TranslationState.IN_REVIEW;
        }
        return shown.map(rendering -> state(rendering, source)).orElse(TranslationState.MISSING);
    }

    private static TranslationState state(Rendering rendering, String source) {
        if (!rendering.isOf(source)) {
            return rendering.isByMachine() ? TranslationState.MISSING : TranslationState.NEEDS_UPDATE;
        }
        return rendering.isByMachine() ? TranslationState.MACHINE : TranslationState.APPROVED;
    }

    TranslatedSection proposing(Rendering rendering) {
        return new TranslatedSection(shown, Optional.of(rendering), Optional.empty());
    }

    TranslatedSection showing(Rendering rendering) {
        return new TranslatedSection(Optional.of(rendering), Optional.empty(), Optional.empty());
    }

    /** The proposal stays, for the translator to go on from. */
    TranslatedSection remarking(String reason) {
        return new TranslatedSection(shown, proposed, Optional.of(reason));
    }
}

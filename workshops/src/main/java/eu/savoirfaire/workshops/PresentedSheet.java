package eu.savoirfaire.workshops;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;

/**
 * A sheet that was presented at a workshop, and what we show of it.
 *
 * @param practice the practice it describes
 * @param revision the revision of the sheet, from 1
 * @param language of the title
 * @param published whether readers can open it at {@code /practices/{slug}}
 */
public record PresentedSheet(
        Reference practice,
        int revision,
        String code,
        String slug,
        String title,
        Language language,
        boolean published) {}

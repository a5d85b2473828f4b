package eu.savoirfaire.catalogue.practice;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;

/**
 * What readers see of a practice.
 *
 * @param owner the organisation whose practice it is
 * @param ownerName its display name
 * @param workshops where it was presented, the earliest first
 */
public record PublishedSheet(
        PracticeId id,
        String code,
        String slug,
        OrganisationId owner,
        String ownerName,
        Revision revision,
        List<PresentedWorkshop> workshops) {

    public String title() {
        return revision.sheet().title();
    }

    public Language language() {
        return revision.sheet().textLanguage();
    }
}

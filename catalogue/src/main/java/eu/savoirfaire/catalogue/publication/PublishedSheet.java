package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;

/**
 * What readers see of a practice.
 *
 * @param owner the organisation whose practice it is
 * @param ownerName its display name
 * @param life of the practice now, whatever revision is read
 * @param workshops where it was presented, the earliest first
 */
public record PublishedSheet(
        PracticeId id,
        String code,
        String slug,
        OrganisationId owner,
        String ownerName,
        Life life,
        Revision revision,
        List<PresentedWorkshop> workshops) {

    public String title() {
        return revision.sheet().title();
    }

    public Language language() {
        return revision.sheet().textLanguage();
    }
}

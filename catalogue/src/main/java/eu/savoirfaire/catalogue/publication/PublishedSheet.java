package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.intake.contact.HomeCountry;
import eu.savoirfaire.catalogue.intake.contact.PersonalData;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.translation.Translation;
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
 * @param translations of this revision; one language may come more than once, the better first
 */
public record PublishedSheet(
        PracticeId id,
        String code,
        String slug,
        OrganisationId owner,
        String ownerName,
        Life life,
        Revision revision,
        List<PresentedWorkshop> workshops,
        List<Translation> translations) {

    private static final PersonalData PERSONAL_DATA = new PersonalData();
    private static final int FEWEST_FIGURES = 5;

    /** One that nobody translated. */
    public PublishedSheet(
            PracticeId id,
            String code,
            String slug,
            OrganisationId owner,
            String ownerName,
            Life life,
            Revision revision,
            List<PresentedWorkshop> workshops) {
        this(id, code, slug, owner, ownerName, life, revision, workshops, List.of());
    }

    public PublishedSheet {
        ownerName = masked(ownerName, revision);
    }

    /** The subject on one line, without anybody's address or number. */
    public String title() {
        return masked(revision.sheet().title(), revision);
    }

    /** Hardly any title holds one, and to tell the country whose numbers are meant takes a while. */
    private static String masked(String text, Revision revision) {
        var mayHoldSome = text.indexOf('@') >= 0
                || text.chars().filter(Character::isDigit).count() >= FEWEST_FIGURES;
        return mayHoldSome ? PERSONAL_DATA.masked(text, HomeCountry.of(revision.sheet())) : text;
    }

    public Language language() {
        return revision.sheet().textLanguage();
    }
}

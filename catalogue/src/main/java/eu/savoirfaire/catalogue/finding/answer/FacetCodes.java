package eu.savoirfaire.catalogue.finding.answer;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.finding.PracticeFacet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What codes of facets are called, and which there are. */
@Singleton
public final class FacetCodes {
    private final Vocabularies vocabularies;
    private final OrganisationNames organisations;
    private final PublishedSheets sheets;

    FacetCodes(Vocabularies vocabularies, OrganisationNames organisations, PublishedSheets sheets) {
        this.vocabularies = vocabularies;
        this.organisations = organisations;
        this.sheets = sheets;
    }

    boolean isKnown(PracticeFacet facet, String code) {
        return facet.vocabulary()
                .map(name -> vocabularies.of(name).contains(code))
                .orElseGet(() -> find(facet, code).isPresent());
    }

    /** The label; the code itself for a thing that has gone. */
    public String label(PracticeFacet facet, String code, Language language) {
        return facet.vocabulary()
                .map(name -> vocabularies.label(name, code, language))
                .orElseGet(() -> find(facet, code).orElse(code));
    }

    private Optional<String> find(PracticeFacet facet, String code) {
        return switch (facet) {
            case ORGANISATION -> organisation(code).flatMap(organisations::name);
            case WORKSHOP -> sheets.workshop(code).map(PresentedWorkshop::title);
            default -> Optional.empty();
        };
    }

    private static Optional<OrganisationId> organisation(String code) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(code)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

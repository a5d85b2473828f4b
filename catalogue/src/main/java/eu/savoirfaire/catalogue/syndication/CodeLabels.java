package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import jakarta.inject.Singleton;
import java.util.List;

/** What the codes of classifications are called. */
@Singleton
public final class CodeLabels {
    private final Vocabularies vocabularies;

    public CodeLabels(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    public String label(Classification classification, Language language) {
        return vocabularies.label(vocabulary(classification.facet()), classification.code(), language);
    }

    /** The labels of what a curator confirmed; what is only proposed would look confirmed in a list of keywords. */
    public List<String> keywords(PublicSheet sheet, Language language) {
        return sheet.classifications().stream()
                .filter(Classification::isConfirmed)
                .map(classification -> label(classification, language))
                .distinct()
                .toList();
    }

    private static VocabularyName vocabulary(Facet facet) {
        return switch (facet) {
            case COUNTRY -> VocabularyName.COUNTRIES;
            case REGION -> VocabularyName.REGIONS;
            case TOPIC -> VocabularyName.TOPICS;
            case BENEFICIARY -> VocabularyName.BENEFICIARIES;
            case STAKEHOLDER -> VocabularyName.STAKEHOLDERS;
            case SECTOR -> VocabularyName.SECTORS;
            case TRANSFERABILITY -> VocabularyName.TRANSFERABILITY;
            case SCOPE -> VocabularyName.SCOPES;
            case TERRITORY -> VocabularyName.TERRITORIES;
        };
    }
}

package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the codes of classifications are called. */
@Singleton
public final class CodeLabels {
    /** What a sheet is about; how transferable it is and where it stands says nothing as a keyword. */
    private static final Set<Facet> KEYWORDS =
            EnumSet.of(Facet.COUNTRY, Facet.REGION, Facet.TOPIC, Facet.BENEFICIARY, Facet.STAKEHOLDER, Facet.SECTOR);

    private final Vocabularies vocabularies;

    public CodeLabels(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    public String label(Classification classification, Language language) {
        return vocabularies.label(vocabulary(classification.facet()), classification.code(), language);
    }

    /** What a curator confirmed that a sheet is about; what is only proposed would look confirmed. */
    public List<Classification> subjects(PublicSheet sheet) {
        return sheet.classifications().stream()
                .filter(classification -> classification.isConfirmed() && KEYWORDS.contains(classification.facet()))
                .toList();
    }

    /** The labels of the subjects, each once. */
    public List<String> keywords(PublicSheet sheet, Language language) {
        return subjects(sheet).stream()
                .map(classification -> label(classification, language))
                .distinct()
                .toList();
    }

    /** The vocabulary that the codes of a facet are from. */
    public static VocabularyName vocabulary(Facet facet) {
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

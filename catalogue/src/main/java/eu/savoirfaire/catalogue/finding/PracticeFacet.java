package eu.savoirfaire.catalogue.finding;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What practices can be narrowed down by, in the order in which readers are offered it. */
public enum PracticeFacet {
    TOPIC,
    BENEFICIARY,
    COUNTRY,
    REGION,
    ORGANISATION,
    STAKEHOLDER,
    SECTOR,
    TRANSFERABILITY,
    SCOPE,
    WORKSHOP,
    LANGUAGE,
    LEVEL;

    /** Its name in addresses and in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PracticeFacet> of(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(PracticeFacet::key).toList();
    }

    /** The vocabulary that its codes are from; empty for organisations and workshops. */
    public Optional<VocabularyName> vocabulary() {
        return Optional.ofNullable(
                switch (this) {
                    case TOPIC -> VocabularyName.TOPICS;
                    case BENEFICIARY -> VocabularyName.BENEFICIARIES;
                    case COUNTRY -> VocabularyName.COUNTRIES;
                    case REGION -> VocabularyName.REGIONS;
                    case STAKEHOLDER -> VocabularyName.STAKEHOLDERS;
                    case SECTOR -> VocabularyName.SECTORS;
                    case TRANSFERABILITY -> VocabularyName.TRANSFERABILITY;
                    case SCOPE -> VocabularyName.SCOPES;
                    case LANGUAGE -> VocabularyName.LANGUAGES;
                    case LEVEL -> VocabularyName.LEVELS;
                    case ORGANISATION, WORKSHOP -> null;
                });
    }

    /** The classification of a sheet that it shows; empty where it comes from elsewhere. */
    Optional<Facet> classification() {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equals(name()))
                .findFirst();
    }
}

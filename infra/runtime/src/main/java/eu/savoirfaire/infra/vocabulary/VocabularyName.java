package eu.savoirfaire.infra.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The controlled vocabularies. The lower-case name is that of the file, of the address and of the event data. */
public enum VocabularyName {
    TOPICS(Words.STEMMED),
    BENEFICIARIES(Words.STEMMED),
    STAKEHOLDERS(Words.STEMMED),
    SECTORS(Words.STEMMED),
    TRANSFERABILITY(Words.STEMMED),
    SCOPES(Words.STEMMED),
    LEVELS(Words.STEMMED),
    TERRITORIES(Words.STEMMED),
    LANGUAGES(Words.STEMMED),
    COUNTRIES(Words.AS_WRITTEN),
    REGIONS(Words.AS_WRITTEN);

    private final Words words;

    VocabularyName(Words words) {
        this.words = words;
    }

    /** How it is named outside the program: {@code topics}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its forms are names: found as written (Trento is not trenta), accents and case apart. */
    public boolean holdsNames() {
        return words == Words.AS_WRITTEN;
    }

    public static Optional<VocabularyName> of(String code) {
        return Arrays.stream(values()).filter(name -> name.code().equals(code)).findFirst();
    }

    private enum Words {
        STEMMED,
        AS_WRITTEN
    }
}

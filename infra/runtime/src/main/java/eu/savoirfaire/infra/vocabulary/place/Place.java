package eu.savoirfaire.infra.vocabulary.place;

import eu.savoirfaire.infra.vocabulary.Language;

/**
 * A country or one of its regions.
 *
 * @param code ISO 3166-1 alpha-2 of a country, NUTS code of a region
 * @param country code of the country it lies in; its own code if it is a country
 */
public record Place(String code, Kind kind, String country, Names names) {

    public enum Kind {
        COUNTRY,
        REGION
    }

    /** What it is called, per language. */
    @FunctionalInterface
    public interface Names {
        String in(Language language);
    }

    public String label(Language language) {
        return names.in(language);
    }

    /** Whether the other place lies in this one; every place lies in itself. */
    public boolean contains(Place other) {
        return code.equals(other.code) || code.equals(other.country);
    }
}

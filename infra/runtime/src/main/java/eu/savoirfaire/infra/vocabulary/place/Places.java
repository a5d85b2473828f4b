package eu.savoirfaire.infra.vocabulary.place;

import eu.savoirfaire.infra.vocabulary.Concept;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.ConceptFinder;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import eu.savoirfaire.infra.vocabulary.place.Place.Kind;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Countries and regions, by code, by name and on the schematic map. */
@Singleton
public final class Places {
    /** NUTS writes two countries by other letters than ISO 3166-1. */
    private static final Map<String, String> ISO_OF_NUTS = Map.of("EL", "GR", "UK", "GB");

    private final ConceptFinder finder;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, List<Tile>> maps;

    public Places(Vocabularies vocabularies, ConceptFinder finder) {
        this.finder = finder;
        vocabularies.of(VocabularyName.COUNTRIES).concepts().forEach(country -> take(country, Kind.COUNTRY));
        vocabularies.of(VocabularyName.REGIONS).concepts().forEach(region -> take(region, Kind.REGION));
        this.maps = TileMaps.read(vocabularies.of(VocabularyName.REGIONS));
    }

    private void take(Concept concept, Kind kind) {
        var letters = concept.code().substring(0, 2);
        var country = ISO_OF_NUTS.getOrDefault(letters, letters);
        places.put(concept.code(), new Place(concept.code(), kind, country, concept::label));
    }

    /** The place of an ISO 3166-1 alpha-2 or NUTS code. */
    public Optional<Place> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /** Countries first, then regions. */
    public Collection<Place> all() {
        return List.copyOf(places.values());
    }

    public List<Place> regionsOf(String country) {
        return places.values().stream()
                .filter(place -> place.kind() == Kind.REGION && place.country().equals(country))
                .toList();
    }

    /** Whether one code is the other, or a region of it. */
    public boolean contains(String outer, String inner) {
        var within = places.get(inner);
        return within != null
                && place(outer).filter(place -> place.contains(within)).isPresent();
    }

    /** The tiles of the schematic map of a country, empty where none is drawn (Italy and Spain are). */
    public List<Tile> map(String country) {
        return maps.getOrDefault(country, List.of());
    }

    /** Countries and regions named in a text, in its order; of the vocabularies {@code COUNTRIES} and {@code REGIONS}. */
    public List<Mention> find(String text, @Nullable Language language) {
        return finder.find(text, language).stream()
                .filter(mention -> mention.vocabulary().holdsNames())
                .toList();
    }
}

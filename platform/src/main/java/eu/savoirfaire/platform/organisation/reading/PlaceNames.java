package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.List;
import java.util.Optional;

/** What places are called: a region with its country. */
@Singleton
public final class PlaceNames {
    private final Places places;

    PlaceNames(Places places) {
        this.places = places;
    }

    /** A place to choose. */
    public record Named(String code, String name) {}

    public boolean known(String code) {
        return places.place(code).isPresent();
    }

    /** The name of a code; the code itself when nobody knows it any more. */
    public String name(String code, Language language) {
        return places.place(code).map(place -> name(place, language)).orElse(code);
    }

    public Optional<String> name(Optional<String> code, Language language) {
        return code.map(known -> name(known, language));
    }

    /** Countries and then regions, in the order of the language. */
    public List<Named> all(Language language) {
        var collator = Collator.getInstance(language.locale());
        return places.all().stream()
                .sorted((one, other) -> one.kind() == other.kind()
                        ? collator.compare(name(one, language), name(other, language))
                        : one.kind().compareTo(other.kind()))
                .map(place -> new Named(place.code(), name(place, language)))
                .toList();
    }

    private String name(Place place, Language language) {
        var own = place.label(language);
        return place.kind() == Place.Kind.COUNTRY
                ? own
                : places.place(place.country())
                        .map(country -> own + " (" + country.label(language) + ")")
                        .orElse(own);
    }
}

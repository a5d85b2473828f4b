package eu.savoirfaire.platform.accesspoint.near;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import eu.savoirfaire.infra.vocabulary.place.Place;
import eu.savoirfaire.infra.vocabulary.place.Places;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds out where somebody means: by the places where something is offered, then by the towns and regions we know. */
@Singleton
final class Locating {
    private final Places places;

    Locating(Places places) {
        this.places = places;
    }

    /** Empty when nobody knows the place. */
    Optional<Whereabouts> find(String text, Language language, List<Offer> offers) {
        var bare = text.strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        return named(bare, language).or(() -> offered(bare, offers)).or(() -> mentioned(bare, language));
    }

    Optional<Whereabouts> region(String code) {
        return places.place(code).map(place -> new Whereabouts(Optional.empty(), Optional.of(place.code())));
    }

    /** A region or a country by its very name. */
    private Optional<Whereabouts> named(String text, Language language) {
        return places.all().stream()
                .filter(place -> Whereabouts.same(place.label(language), text))
                .findFirst()
                .map(place -> new Whereabouts(Optional.empty(), Optional.of(place.code())));
    }

    private static Optional<Whereabouts> offered(String text, List<Offer> offers) {
        return offers.stream()
                .filter(offer -> Whereabouts.same(offer.municipality(), text))
                .findFirst()
                .map(offer -> new Whereabouts(Optional.of(offer.municipality()), Optional.of(offer.region())));
    }

    private Optional<Whereabouts> mentioned(String text, Language language) {
        return places.find(text, language).stream()
                .sorted((one, other) -> Boolean.compare(isRegion(other), isRegion(one)))
                .flatMap(mention -> places.place(mention.code()).stream())
                .findFirst()
                .map(Place::code)
                .map(code -> new Whereabouts(Optional.of(text), Optional.of(code)));
    }

    private static boolean isRegion(Mention mention) {
        return mention.vocabulary() == VocabularyName.REGIONS;
    }
}

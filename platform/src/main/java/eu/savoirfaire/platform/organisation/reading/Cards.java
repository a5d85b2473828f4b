package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.WebAddress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Organisations on cards, to be compared. */
@Singleton
public class Cards {
    private final PlaceNames places;

    Cards(PlaceNames places) {
        this.places = places;
    }

    /**
     * What tells one from another.
     *
     * @param known what else it is called
     * @param practices how many of theirs are published
     */
    public record Card(
            String id,
            long version,
            String name,
            Label type,
            Optional<String> place,
            Optional<String> web,
            List<String> known,
            long practices) {}

    public Card of(Organisation organisation, long practices, Language reader) {
        var said = organisation.description();
        return new Card(
                organisation.id().value().toString(),
                organisation.version(),
                organisation.name(),
                said.type().label(),
                places.name(said.place(), reader),
                said.web().map(WebAddress::text),
                Stream.concat(
                                said.aliases().stream().sorted(Alias.ORDER).map(Alias::text),
                                organisation.parts().stream().map(Organisation.Part::name))
                        .distinct()
                        .toList(),
                practices);
    }
}

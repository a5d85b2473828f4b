package eu.savoirfaire.matching.programme.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.entrance.EntranceCard;
import eu.savoirfaire.matching.entrance.Way;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The way to programmes from the entrance, for everybody. */
@Factory
final class ProgrammeEntrance {

    @Singleton
    @Named("programmes")
    EntranceCard programmes() {
        return new Way(
                65,
                Label.key("matching.programmes"),
                Label.key("matching.programmes.lead"),
                "/matching/programmes",
                _ -> true);
    }
}

package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Tile;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** Leads those for whom sheets wait to their queues. */
@Singleton
final class DeskTile implements Tile {
    private final Queues queues;
    private final CurrentActor actor;

    DeskTile(Queues queues, CurrentActor actor) {
        this.queues = queues;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> content(Visit visit) {
        var me = actor.get();
        var judges = me.person().isPresent()
                && Stream.of(Role.COORDINATOR, Role.REVIEWER, Role.CURATOR).anyMatch(me::is);
        return judges
                ? Optional.of(queues.countMine()).filter(count -> count > 0).map(DeskTile::content)
                : Optional.empty();
    }

    private static Content content(long count) {
        return new Content(
                Label.key("catalogue.editorial.desk"),
                Label.key("catalogue.editorial.desk.tile"),
                "/review",
                Optional.of(count),
                "book");
    }
}

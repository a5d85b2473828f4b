package eu.savoirfaire.platform.activity;

import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What one domain has to tell readers; none sees what another does. */
interface ActivitySource {

    /** What the event is to readers; empty when it does not concern them or is another domain's. */
    Optional<Happened> happened(DomainEvent event);

    /** How its subjects are called today, by their ids; without those of others and those that readers cannot see. */
    Map<UUID, Shown> shown(Set<UUID> subjects);

    /** @param subject what it happened to */
    record Happened(Activity kind, UUID subject) {}

    record Shown(Phrase title, String href) {}
}

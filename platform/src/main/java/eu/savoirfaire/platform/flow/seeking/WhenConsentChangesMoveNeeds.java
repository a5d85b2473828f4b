package eu.savoirfaire.platform.flow.seeking;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.event.DomainEvent;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.platform.PlatformEvent.ConsentGiven;
import eu.savoirfaire.platform.PlatformEvent.ConsentWithdrawn;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Consent was given or withdrawn: needs that waited for it stand, and those that stood by it are brought before nobody any more. */
@Singleton
final class WhenConsentChangesMoveNeeds implements Reaction {
    private final Seeking seeking;

    WhenConsentChangesMoveNeeds(Seeking seeking) {
        this.seeking = seeking;
    }

    @Override
    public String name() {
        return "platform.when-consent-changes-move-needs";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return whose(event.data()).isPresent();
    }

    @Override
    public void react(RecordedEvent event) {
        whose(event.data()).ifPresent(seeking::consentChanged);
    }

    private static Optional<PersonId> whose(DomainEvent event) {
        return switch (event) {
            case ConsentGiven given -> Optional.of(given.person());
            case ConsentWithdrawn withdrawn -> Optional.of(withdrawn.person());
            default -> Optional.empty();
        };
    }
}

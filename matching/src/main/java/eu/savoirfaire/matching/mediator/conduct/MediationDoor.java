package eu.savoirfaire.matching.mediator.conduct;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Introducing;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import eu.savoirfaire.matching.mediator.keeping.Mediators;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Singleton
class MediationDoor implements Introducing.Mediation {
    private static final int DEMO_CAPACITY = 3;

    private final Mediations mediations;
    private final Mediators mediators;
    private final Mediating mediating;

    MediationDoor(Mediations mediations, Mediators mediators, Mediating mediating) {
        this.mediations = mediations;
        this.mediators = mediators;
        this.mediating = mediating;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonId> mediator(UUID mediation) {
        return mediations
                .find(mediation)
                .flatMap(one -> mediators.find(one.mediator()))
                .map(Mediator::person);
    }

    @Override
    @Transactional
    public void makeUp(PersonId mediator) {
        if (mediators.of(mediator).isEmpty()) {
            mediating.offer(
                    mediator,
                    0,
                    new Mediating.Told(
                            Map.of("ar", Cefr.C2, "it", Cefr.C1, "fr", Cefr.B2, "es", Cefr.B2, "en", Cefr.B2),
                            "ITI1",
                            Availability.ALWAYS,
                            DEMO_CAPACITY,
                            true));
        }
    }
}

package eu.savoirfaire.matching.portfolio;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.profile.keeping.KeptProfile;
import eu.savoirfaire.matching.recognition.Recognition;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Everything that a person has to show, read in one transaction: one's own, or with the mandate of another. */
@Singleton
class Portfolio {
    /** What nobody has sent, was taken back or was refused is nothing to show. */
    private static final Set<RecognitionState> SHOWN = Set.of(
            RecognitionState.SUBMITTED,
            RecognitionState.IN_REVIEW,
            RecognitionState.MORE_INFO,
            RecognitionState.RECOGNISED);

    private final Filling filling;
    private final Applying applying;
    private final People people;
    private final CurrentActor actor;

    Portfolio(Filling filling, Applying applying, People people, CurrentActor actor) {
        this.filling = filling;
        this.applying = applying;
        this.people = people;
        this.actor = actor;
    }

    /**
     * All of it.
     *
     * @param name what the person wants to be called; empty when they never said
     * @param qualifications that were sent, and not refused
     */
    record Folder(String name, KeptProfile profile, List<Recognition> qualifications) {}

    @Transactional
    public Folder read() {
        var profile = filling.read();
        var qualifications = applying.mine().stream()
                .filter(one -> SHOWN.contains(one.state()))
                .toList();
        return new Folder(actor.get().subject().flatMap(people::name).orElse(""), profile, qualifications);
    }
}

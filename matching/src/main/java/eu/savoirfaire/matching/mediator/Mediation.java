package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is asked to stand between the two sides of a match. {@link MediationTable} says who may move it.
 *
 * @param seekerLanguage in which the mediator talks with the person, ISO 639
 * @param askedBy which side began it
 * @param consent the edition of the text that the person agreed to; empty until they did
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 */
public record Mediation(
        UUID id,
        MatchId match,
        UUID mediator,
        String seekerLanguage,
        String providerLanguage,
        MediationState state,
        Hand askedBy,
        Optional<String> consent,
        Instant since,
        long version) {
    /** What others call one of these. */
    public static final String KIND = "mediation";

    /** The edition of the text {@code matching.mediation.agree}. */
    public static final String AGREEMENT = "mediation-1";

    /** @param agreed whether the person does so by asking */
    public static Mediation asked(UUID id, MatchId match, Bridge bridge, Hand by, boolean agreed, Instant now) {
        return new Mediation(
                id,
                match,
                bridge.mediator().id(),
                bridge.seekerLanguage(),
                bridge.providerLanguage(),
                agreed ? MediationState.ASKED : MediationState.WISHED,
                by,
                agreed ? Optional.of(AGREEMENT) : Optional.empty(),
                now,
                0);
    }

    public static Reference reference(UUID id) {
        return new Reference(KIND, id.toString());
    }

    /** @throws Refused with {@link MediatorRefusal.NotNow} where the table has no such line for these hands */
    public Mediation moved(MediationAction action, Set<Hand> hands, Instant now) {
        var row = MediationTable.steps()
                .step(state, action)
                .filter(one -> one.hands().stream().anyMatch(hands::contains))
                .orElseThrow(() -> new Refused(new MediatorRefusal.NotNow()));
        var agreed = action == MediationAction.AGREE ? Optional.of(AGREEMENT) : consent;
        return new Mediation(
                id, match, mediator, seekerLanguage, providerLanguage, row.to(), askedBy, agreed, now, version);
    }
}

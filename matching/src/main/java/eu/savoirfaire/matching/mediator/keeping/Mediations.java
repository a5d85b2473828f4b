package eu.savoirfaire.matching.mediator.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.MatchingEvent.MediationMoved;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediationState;
import eu.savoirfaire.matching.mediator.MediatorRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps who stands between whom: the row, the mediator's place, the audit and the event are written together or not at all. */
@Singleton
public class Mediations {
    private final MediationRows rows;
    private final Mediators mediators;
    private final EventLog events;
    private final AuditTrail audit;

    Mediations(MediationRows rows, Mediators mediators, EventLog events, AuditTrail audit) {
        this.rows = rows;
        this.mediators = mediators;
        this.events = events;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Mediation> find(UUID id) {
        return rows.findById(id).map(MediationRow::mediation);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Mediation> of(MatchId match) {
        return rows.ofMatch(match.value()).stream().map(MediationRow::mediation).toList();
    }

    /** Those of a mediator, the latest first. */
    @Transactional(readOnly = true)
    public List<Mediation> ofMediator(UUID mediator) {
        return rows.ofMediator(mediator).stream().map(MediationRow::mediation).toList();
    }

    /** @throws Refused with {@link MediatorRefusal.AskedAlready} while another is open for the match */
    @Transactional(propagation = MANDATORY)
    public Mediation enter(Mediation mediation, Actor by) {
        var entered = rows.enter(
                mediation.id(),
                mediation.match().value(),
                mediation.mediator(),
                mediation.seekerLanguage(),
                mediation.providerLanguage(),
                mediation.state(),
                mediation.askedBy().name(),
                mediation.consent().orElse(null),
                mediation.since());
        if (entered == 0) {
            throw new Refused(new MediatorRefusal.AskedAlready());
        }
        return told(mediation, "ask", 1, by);
    }

    /**
     * Saves a move, and takes or gives back the mediator's place.
     *
     * @throws Refused with {@link MediatorRefusal.Full} or {@link MediatorRefusal.ChangedMeanwhile}; nothing is changed then
     */
    @Transactional(propagation = MANDATORY)
    public Mediation save(Mediation before, Mediation after, MediationAction action, Actor by) {
        var row = MediationRow.of(after, after.version() + 1);
        if (rows.advance(row.id(), before.version(), row.state(), row.consent(), row.since(), row.openMatch()) == 0) {
            throw new Refused(new MediatorRefusal.ChangedMeanwhile());
        }
        if (after.state() == MediationState.ACCEPTED) {
            mediators.take(after.mediator());
        } else if (before.state() == MediationState.ACCEPTED) {
            mediators.release(after.mediator());
        }
        return told(after, action.word(), row.version(), by);
    }

    @Transactional(propagation = MANDATORY)
    void forget(UUID mediator) {
        rows.drop(mediator);
    }

    private Mediation told(Mediation mediation, String action, long version, Actor by) {
        events.append(
                "mediation/" + mediation.id(),
                version,
                List.of(new MediationMoved(
                        mediation.id(),
                        mediation.match(),
                        action,
                        mediation.state().word())));
        audit.record(
                by,
                "mediation." + action,
                Mediation.reference(mediation.id()),
                Map.of("state", mediation.state().word()));
        return MediationRow.of(mediation, version).mediation();
    }
}

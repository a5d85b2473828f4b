package eu.savoirfaire.matching.followup.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.followup.FollowUp;
import eu.savoirfaire.matching.followup.FollowUpState;
import eu.savoirfaire.matching.match.Match;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps follow-ups: row, audit and event are written together or not at all. */
@Singleton
public class FollowUps {
    private final FollowUpRows rows;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;

    FollowUps(FollowUpRows rows, EventLog events, AuditTrail audit, CurrentActor actor, TimeOrderedIds ids) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<FollowUp> find(UUID id) {
        return rows.findById(id).map(FollowUpRow::followUp);
    }

    /** Those of a match, in the order of its schedule. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(MatchId match) {
        return rows.findByMatchIdOrderByNumber(match.value()).stream()
                .map(FollowUpRow::followUp)
                .toList();
    }

    /** Those that wait for a person's decision, the longest first. */
    @Transactional(readOnly = true)
    public List<FollowUp> undecided() {
        return rows.findByStateOrderByDue(FollowUpState.UNDECIDED).stream()
                .map(FollowUpRow::followUp)
                .toList();
    }

    /** The one of this id, to be changed: others who want to change it wait until this transaction is over. */
    @Transactional(propagation = MANDATORY)
    public Optional<FollowUp> taken(UUID id) {
        return rows.take(id) == 0 ? Optional.empty() : rows.findById(id).map(FollowUpRow::followUp);
    }

    /** Writes down when a match is asked about; again changes nothing. */
    @Transactional(propagation = MANDATORY)
    public void plan(Match match, Edition schedule, List<Instant> due) {
        for (var number = 1; number <= due.size(); number++) {
            rows.plan(
                    ids.next(),
                    match.id().value(),
                    schedule.toString(),
                    number,
                    number == due.size(),
                    due.get(number - 1));
        }
    }

    /** Matches that have begun and of which nothing is planned. */
    @Transactional(readOnly = true)
    public List<MatchId> unplanned(int many) {
        return rows.unplanned(many).stream().map(MatchId::new).toList();
    }

    @Transactional(readOnly = true)
    public List<UUID> due(Instant now, int many) {
        return rows.due(now, many);
    }

    /** Writes one that was {@link #taken}. */
    @Transactional(propagation = MANDATORY)
    public FollowUp save(FollowUp one, String what) {
        rows.update(FollowUpRow.of(one, one.version()));
        events.append("follow-up/" + one.id(), one.version(), one.news());
        audit.record(
                actor.get(),
                "follow-up." + what,
                new Reference("follow-up", one.id().toString()),
                Map.of("state", one.state().name(), "match", one.match().value().toString()));
        return one;
    }
}

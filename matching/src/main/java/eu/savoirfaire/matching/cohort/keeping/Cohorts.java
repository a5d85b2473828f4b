package eu.savoirfaire.matching.cohort.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps cohorts: the row, the audit and the events of a change are written together or not at all. */
@Singleton
public class Cohorts {
    private final CohortRows rows;
    private final EventLog events;
    private final AuditTrail audit;

    Cohorts(CohortRows rows, EventLog events, AuditTrail audit) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
    }

    /** Drops cohorts whose last day was before that one, with whoever took part and every run. */
    @Transactional
    public int dropEnded(LocalDate before) {
        rows.dropParticipations(before);
        rows.dropPins(before);
        rows.dropOffers(before);
        rows.dropRuns(before);
        rows.dropSeatsAsked(before);
        rows.dropSeats(before);
        return rows.dropEnded(before);
    }

    @Transactional(readOnly = true)
    public Optional<Cohort> find(CohortId id) {
        return rows.findById(id.value()).map(CohortRow::cohort);
    }

    /** @throws Refused with {@link CohortRefusal.NotFound} */
    @Transactional(readOnly = true)
    public Cohort require(CohortId id) {
        return find(id).orElseThrow(() -> new Refused(new CohortRefusal.NotFound()));
    }

    /** The ones that begin last come first. */
    @Transactional(readOnly = true)
    public List<Cohort> all() {
        return rows.latestFirst().stream().map(CohortRow::cohort).toList();
    }

    /** Those of a programme, the first to begin first. */
    @Transactional(readOnly = true)
    public List<Cohort> of(UUID programme) {
        return rows.ofProgramme(programme).stream().map(CohortRow::cohort).toList();
    }

    /**
     * Saves what was decided.
     *
     * @param action what the audit calls it, in a word
     * @throws Refused with the reason of the decision, or with {@link CohortRefusal.ChangedMeanwhile}
     */
    @Transactional(propagation = MANDATORY)
    public Cohort save(Cohort.Decision decision, Actor by, String action) {
        return switch (decision) {
            case Cohort.Decision.Not(var why) -> throw new Refused(why);
            case Cohort.Decision.Done(var after) -> save(after, by, action);
        };
    }

    @Transactional(propagation = MANDATORY)
    public Cohort save(Cohort cohort, Actor by, String action) {
        var version = cohort.version() + 1;
        var row = CohortRow.of(cohort, version);
        if (cohort.version() == 0) {
            rows.save(row);
        } else if (advanced(row, cohort.version()) == 0) {
            throw new Refused(new CohortRefusal.ChangedMeanwhile());
        }
        events.append("cohort/" + row.id(), version, cohort.news());
        audit.record(
                by,
                "cohort." + action,
                cohort.id().reference(),
                Map.of("state", row.state().word()));
        return row.cohort();
    }

    /** Makes it a part of a programme; false where it is a part of another, or there is no such cohort. */
    @Transactional(propagation = MANDATORY)
    public boolean belong(CohortId cohort, UUID programme) {
        return rows.belong(cohort.value(), programme) > 0;
    }

    @Transactional(propagation = MANDATORY)
    public boolean leaveProgramme(CohortId cohort, UUID programme) {
        return rows.leaveProgramme(cohort.value(), programme) > 0;
    }

    private int advanced(CohortRow row, long from) {
        return rows.advance(
                row.id(),
                from,
                row.programme(),
                row.name(),
                row.kind(),
                row.mostWelfare(),
                row.least(),
                row.most(),
                row.firstDay(),
                row.lastDay(),
                row.state(),
                row.runId(),
                row.seed());
    }
}

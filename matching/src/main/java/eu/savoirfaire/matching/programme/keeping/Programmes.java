package eu.savoirfaire.matching.programme.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps programmes: the rows, the audit and the events of a change are written together or not at all. */
@Singleton
public class Programmes {
    private final ProgrammeRows rows;
    private final TargetRows targets;
    private final EventLog events;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;

    Programmes(ProgrammeRows rows, TargetRows targets, EventLog events, AuditTrail audit, TimeOrderedIds ids) {
        this.rows = rows;
        this.targets = targets;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(UUID id) {
        return rows.findById(id).map(this::programme);
    }

    /** @throws Refused with {@link ProgrammeRefusal.NotFound} */
    @Transactional(readOnly = true)
    public Programme require(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new ProgrammeRefusal.NotFound()));
    }

    /** The ones that begin last come first. */
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return rows.latestFirst().stream().map(this::programme).toList();
    }

    /**
     * Saves what was decided.
     *
     * @param action what the audit calls it, in a word
     * @throws Refused with the reason of the decision, or with {@link ProgrammeRefusal.ChangedMeanwhile}
     */
    @Transactional(propagation = MANDATORY)
    public Programme save(Programme.Decision decision, Actor by, String action) {
        return switch (decision) {
            case Programme.Decision.Not(var why) -> throw new Refused(why);
            case Programme.Decision.Done(var after) -> save(after, by, action);
        };
    }

    @Transactional(propagation = MANDATORY)
    public Programme save(Programme programme, Actor by, String action) {
        var version = programme.version() + 1;
        var row = ProgrammeRow.of(programme, version);
        if (programme.version() == 0) {
            rows.save(row);
        } else if (advanced(row, programme.version()) == 0) {
            throw new Refused(new ProgrammeRefusal.ChangedMeanwhile());
        }
        targets.drop(row.id());
        programme
                .facts()
                .targets()
                .forEach((measure, aimed) -> targets.save(new TargetRow(ids.next(), row.id(), measure, aimed)));
        events.append("programme/" + row.id(), version, programme.news());
        audit.record(
                by,
                "programme." + action,
                Programme.reference(row.id()),
                Map.of("state", row.state().word()));
        return row.programme(programme.facts().targets());
    }

    private int advanced(ProgrammeRow row, long from) {
        return rows.advance(
                row.id(), from, row.name(), row.aim(), row.territory(), row.firstDay(), row.lastDay(), row.state());
    }

    private Programme programme(ProgrammeRow row) {
        var aimed = new EnumMap<Measure, Integer>(Measure.class);
        targets.ofProgramme(row.id()).forEach(target -> aimed.put(target.measure(), target.aimed()));
        return row.programme(aimed);
    }
}

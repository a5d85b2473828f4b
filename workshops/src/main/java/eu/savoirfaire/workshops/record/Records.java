package eu.savoirfaire.workshops.record;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps workshops: the one place that reads and writes their rows, with audit and events in the same transaction. */
@Singleton
public class Records {
    private final WorkshopRows workshops;
    private final RevisionRows revisions;
    private final RecordCodec codec;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Records(
            WorkshopRows workshops,
            RevisionRows revisions,
            RecordCodec codec,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.workshops = workshops;
        this.revisions = revisions;
        this.codec = codec;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return workshops.count() == 0;
    }

    @Transactional(readOnly = true)
    public Optional<Workshop> find(WorkshopId id) {
        return workshops.findById(id.value()).map(this::whole);
    }

    @Transactional(readOnly = true)
    public Optional<Workshop> findBySlug(String slug) {
        return workshops.findBySlug(slug).map(this::whole);
    }

    /** Those with a public record, the latest first; a workshop without a day counts from the first it may be. */
    @Transactional(readOnly = true)
    public List<Workshop> recorded(int size, long skipped) {
        return whole(workshops.recorded(size, skipped));
    }

    /** How many have a public record. */
    @Transactional(readOnly = true)
    public long countRecorded() {
        return workshops.countRecorded();
    }

    /**
     * The workshop that the proceedings tell of, if it is known. Until the transaction ends no other one is added, so
     * that two copies of one report cannot add it twice.
     */
    @Transactional(propagation = MANDATORY)
    public Optional<Workshop> recognise(Proceedings told) {
        workshops.receiveAlone();
        return whole(workshops.heldBetween(told.heldOn().first(), told.heldOn().last())).stream()
                .filter(known -> told.tellsOfTheSameAs(known.newest().proceedings()))
                .findFirst();
    }

    /** An id, and a slug that no other workshop has. */
    @Transactional(propagation = MANDATORY)
    public Identity newIdentity(Proceedings told) {
        var wanted = Wording.slug(told.title(), told.heldOn().first().getYear());
        var slug = wanted;
        for (var n = 2; workshops.at(slug) > 0; n++) {
            slug = wanted + "-" + n;
        }
        return new Identity(new WorkshopId(ids.next()), slug);
    }

    /** What tells a workshop from all others. */
    public record Identity(WorkshopId id, String slug) {}

    /**
     * Writes the workshop with what is new about it.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public void save(Workshop workshop) {
        var id = workshop.id().value();
        var version = workshop.version() + 1;
        if (workshop.version() == 0) {
            workshops.save(
                    new WorkshopRow(id, workshop.slug(), workshop.kind(), workshop.state(), version, clock.instant()));
        } else if (workshops.advance(id, workshop.version(), workshop.state()) == 0) {
            throw new Refused(new RecordRefusal.ChangedMeanwhile(workshop.slug()));
        }
        writeRevisions(workshop);
        if (!workshop.news().isEmpty()) {
            events.append("workshop/" + id, version, workshop.news());
        }
        var newest = workshop.newest();
        audit.record(
                actor.get(),
                newest.isDraft() ? "workshop.write-record" : "workshop.publish-record",
                workshop.id().reference(),
                Map.of("revision", Integer.toString(newest.number())));
    }

    private void writeRevisions(Workshop workshop) {
        revisions.dropDraft(workshop.id().value());
        var known = revisions
                .findByWorkshopIdInOrderByNumber(List.of(workshop.id().value()))
                .stream()
                .collect(Collectors.toMap(RevisionRow::number, RevisionRow::state));
        for (var revision : workshop.revisions()) {
            if (!known.containsKey(revision.number())) {
                revisions.save(codec.row(ids.next(), workshop.id(), revision));
            } else if (known.get(revision.number()) != revision.state()) {
                revisions.move(
                        workshop.id().value(),
                        revision.number(),
                        revision.state(),
                        revision.publishedAt().orElse(null));
            }
        }
    }

    private Workshop whole(WorkshopRow row) {
        return whole(List.of(row)).getFirst();
    }

    private List<Workshop> whole(List<WorkshopRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RevisionRow>> byWorkshop =
                revisions
                        .findByWorkshopIdInOrderByNumber(
                                rows.stream().map(WorkshopRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(RevisionRow::workshopId));
        return rows.stream()
                .map(row -> workshop(row, byWorkshop.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Workshop workshop(WorkshopRow row, List<RevisionRow> rows) {
        return new Workshop(
                new WorkshopId(row.id()),
                row.slug(),
                row.kind(),
                row.state(),
                rows.stream().map(codec::revision).toList(),
                row.version(),
                List.of());
    }
}

package eu.savoirfaire.catalogue.practice;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps practices: the one place that reads and writes their rows, with audit and events in the same transaction. */
@Singleton
public class Practices {
    private final PracticeRows practices;
    private final RevisionRows revisions;
    private final RevisionCodec codec;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final List<Companion> companions;

    /** Keeps something beside practices in step with them: a bean of each part that does. */
    @FunctionalInterface
    public interface Companion {

        /** A practice was written, with its news; the transaction is still open. */
        void saved(Practice practice);
    }

    Practices(
            PracticeRows practices,
            RevisionRows revisions,
            RevisionCodec codec,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock,
            List<Companion> companions) {
        this.practices = practices;
        this.revisions = revisions;
        this.codec = codec;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
        this.companions = companions;
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return practices.count() == 0;
    }

    /** How many practices readers see. */
    @Transactional(readOnly = true)
    public long countPublished() {
        return practices.ownersOfPublished().size();
    }

    /** Whether something that readers see came with the demo data. */
    @Transactional(readOnly = true)
    public boolean holdDemoData() {
        return revisions.existsByOriginAndState(Origin.Kind.DEMO, RevisionState.PUBLISHED);
    }

    @Transactional(readOnly = true)
    public Optional<Practice> find(PracticeId id) {
        return practices.findById(id.value()).map(this::whole);
    }

    @Transactional(readOnly = true)
    public Optional<Practice> findByCode(String code) {
        return practices.findByCode(code).map(this::whole);
    }

    @Transactional(readOnly = true)
    public Optional<Practice> findBySlug(String slug) {
        return practices.findBySlug(slug).map(this::whole);
    }

    /** All practices, by code. */
    @Transactional(readOnly = true)
    public List<Practice> all() {
        return whole(practices.findAllOrderByCode());
    }

    /** How many published practices each owner has. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Long> publishedByOwner() {
        return practices.ownersOfPublished().stream()
                .collect(Collectors.groupingBy(OrganisationId::new, Collectors.counting()));
    }

    /** Those of the given ids that exist, by code. */
    @Transactional(readOnly = true)
    public List<Practice> all(Collection<PracticeId> wanted) {
        var rows = practices.findByIdInOrderByCode(
                wanted.stream().map(PracticeId::value).toList());
        return whole(rows);
    }

    /** Those that belong to one of these organisations, the latest first. */
    @Transactional(readOnly = true)
    public List<Practice> ofOwners(Collection<OrganisationId> owners) {
        return owners.isEmpty()
                ? List.of()
                : whole(practices.findByOwnerInOrderByCodeDesc(
                        owners.stream().map(OrganisationId::value).toList()));
    }

    /**
     * The next code and a slug that no other practice has. Practices are added one after the other: the row of the
     * year stays locked until the transaction ends, so the slug is still free when it does.
     */
    @Transactional(propagation = MANDATORY)
    public Identity newIdentity(String title) {
        var year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        practices.openYear(year);
        practices.takeNumber(year);
        var code = "GP-%d-%04d".formatted(year, practices.lastNumber(year));
        var wanted = Slug.of(title, code);
        var slug = wanted;
        for (var n = 2; practices.existsBySlug(slug); n++) {
            slug = wanted + "-" + n;
        }
        return new Identity(new PracticeId(ids.next()), code, slug);
    }

    /** What tells a practice from all others. */
    public record Identity(PracticeId id, String code, String slug) {}

    /**
     * Writes the practice with what is new about it.
     *
     * @throws Refused when somebody else changed it since it was read
     */
    @Transactional(propagation = MANDATORY)
    public void save(Practice practice) {
        var id = practice.id().value();
        var version = practice.version() + 1;
        if (practice.version() == 0) {
            practices.save(new PracticeRow(
                    id,
                    practice.code(),
                    practice.slug(),
                    practice.owner().value(),
                    practice.life(),
                    practice.visibility(),
                    version,
                    clock.instant()));
        } else if (practices.advance(id, practice.version(), practice.life(), practice.visibility()) == 0) {
            throw new Refused(new PracticeRefusal.ChangedMeanwhile(practice.code()));
        }
        writeRevisions(practice);
        events.append("practice/" + id, version, practice.news());
        practice.news().forEach(news -> note(practice, news));
        companions.forEach(companion -> companion.saved(practice));
    }

    /** Takes a practice away that nobody but its authors ever saw; its code is given to no other. */
    @Transactional(propagation = MANDATORY)
    public void forget(Practice practice) {
        if (practice.revisions().stream().anyMatch(revision -> !revision.isDraft())) {
            throw new IllegalArgumentException(practice.code() + " was published");
        }
        practices.leaveWorkshops(practice.id().value());
        revisions.dropDraft(practice.id().value());
        practices.deleteById(practice.id().value());
        audit.record(actor.get(), "practice.forget", practice.id().reference(), Map.of("code", practice.code()));
    }

    private void writeRevisions(Practice practice) {
        revisions.dropDraft(practice.id().value());
        var known = revisions.findByPracticeIdOrderByNumber(practice.id().value()).stream()
                .map(codec::revision)
                .collect(Collectors.toMap(Revision::number, Function.identity()));
        for (var revision : practice.revisions()) {
            var before = known.get(revision.number());
            if (before == null) {
                revisions.save(codec.row(ids.next(), practice.id(), revision));
            } else {
                renew(practice.id().value(), before, revision);
            }
        }
    }

    /** Of what was published only its state goes on, and what is known beside its text. */
    private void renew(UUID practice, Revision before, Revision after) {
        if (before.state() != after.state()) {
            revisions.move(
                    practice, after.number(), after.state(), after.publishedAt().orElse(null));
        }
        if (!before.structure().equals(after.structure())) {
            revisions.restructure(practice, after.number(), codec.written(after.structure()));
        }
    }

    private void note(Practice practice, CatalogueEvent news) {
        var entry = switch (news) {
            case CatalogueEvent.PracticeAdded _ -> Entry.of("practice.add", practice);
            case CatalogueEvent.SheetDrafted _ -> Entry.of("practice.draft", practice);
            case CatalogueEvent.SheetPublished _ -> Entry.of("practice.publish", practice);
            case CatalogueEvent.StructureConfirmed confirmed ->
                Entry.of("structure.confirm", practice)
                        .with("revision", Integer.toString(confirmed.revision()))
                        .with("edition", Integer.toString(confirmed.edition()));
            case CatalogueEvent.LifeStated _ -> Entry.of("practice.state-life", practice);
            case CatalogueEvent.SheetPresented _ -> Entry.of("practice.present", practice);
            case CatalogueEvent.SheetCalls calls ->
                Entry.of("sheet.call", practice).with("about", calls.about());
            case CatalogueEvent.SheetRedacted _ -> Entry.of("practice.redact", practice);
            case CatalogueEvent.SheetMoved moved ->
                Entry.of("sheet." + moved.action(), practice)
                        .with("from", moved.from())
                        .with("to", moved.to())
                        .with("revision", Integer.toString(moved.revision()));
        };
        audit.record(actor.get(), entry.action(), practice.id().reference(), entry.details());
    }

    /** What the audit keeps of one thing that happened. */
    private record Entry(String action, Map<String, String> details) {

        static Entry of(String action, Practice practice) {
            return new Entry(action, Map.of("code", practice.code()));
        }

        Entry with(String name, String value) {
            var more = new HashMap<>(details);
            more.put(name, value);
            return new Entry(action, more);
        }
    }

    private Practice whole(PracticeRow row) {
        return practice(row, revisions.findByPracticeIdOrderByNumber(row.id()));
    }

    private List<Practice> whole(List<PracticeRow> rows) {
        Map<UUID, List<RevisionRow>> byPractice =
                revisions
                        .findByPracticeIdInOrderByNumber(
                                rows.stream().map(PracticeRow::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(RevisionRow::practiceId));
        return rows.stream()
                .map(row -> practice(row, byPractice.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Practice practice(PracticeRow row, List<RevisionRow> rows) {
        return new Practice(
                new PracticeId(row.id()),
                row.code(),
                row.slug(),
                new OrganisationId(row.owner()),
                row.life(),
                row.visibility(),
                rows.stream().map(codec::revision).toList(),
                row.version(),
                List.of());
    }
}

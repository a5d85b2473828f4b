package eu.savoirfaire.platform.organisation.history;

import static java.util.stream.Collectors.toMap;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.organisation.history.Change.Fact;
import eu.savoirfaire.platform.organisation.history.Change.Kind;
import eu.savoirfaire.platform.organisation.history.ChangeRows.LastChange;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes down what happens in the registry, in the transaction of the change, and tells the other rooms. */
@Singleton
public class Chronicle {
    private final ChangeRows rows;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Chronicle(ChangeRows rows, EventLog events, AuditTrail audit, CurrentActor actor, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** What happened to an organisation, the latest first. */
    @Transactional(readOnly = true)
    public List<Change> of(OrganisationId organisation) {
        return rows.findByOrganisationIdOrderByIdDesc(organisation.value()).stream()
                .map(ChangeRow::change)
                .toList();
    }

    /** When something happened to each of them last. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Instant> lastChanges() {
        return rows.last().stream()
                .collect(toMap(last -> new OrganisationId(last.organisationId()), LastChange::changedAt));
    }

    @Transactional
    public void entered(OrganisationId organisation, String name) {
        keep(organisation, Fact.of(Kind.ENTERED, name));
        tell(organisation, 1, new PlatformEvent.OrganisationEntered(organisation));
        audit(organisation, "organisation.enter", Map.of());
    }

    /** @param version of the organisation after the change */
    @Transactional
    public void changed(OrganisationId organisation, long version, List<Fact> facts) {
        facts.forEach(fact -> keep(organisation, fact));
        tell(organisation, version, new PlatformEvent.OrganisationChanged(organisation));
        audit(organisation, "organisation.change", Map.of("facts", Integer.toString(facts.size())));
    }

    /** @param version of the one that is gone */
    @Transactional
    public void merged(Named gone, long version, Named stays) {
        keep(gone.id(), Fact.of(Kind.JOINED_TO, stays.name()));
        keep(stays.id(), Fact.of(Kind.JOINED, gone.name()));
        tell(gone.id(), version, new PlatformEvent.OrganisationMerged(gone.id(), stays.id()));
        audit(gone.id(), "organisation.merge", Map.of("into", text(stays.id())));
    }

    /**
     * A part stands for itself again.
     *
     * @param version of what it is split from
     */
    @Transactional
    public void splitBack(Named part, Named from, long version) {
        keep(part.id(), Fact.of(Kind.STANDS_AGAIN, from.name()));
        keep(from.id(), Fact.of(Kind.SPLIT_BACK, part.name()));
        tell(from.id(), version, new PlatformEvent.OrganisationSplit(part.id(), from.id()));
        audit(part.id(), "organisation.split", Map.of("from", text(from.id())));
    }

    /**
     * Some aliases of one are another from now on.
     *
     * @param version of what it is split from
     */
    @Transactional
    public void splitOff(Named fresh, Named from, long version) {
        keep(fresh.id(), Fact.of(Kind.SPLIT_FROM, from.name()));
        keep(from.id(), Fact.of(Kind.SPLIT_OFF, fresh.name()));
        tell(fresh.id(), 1, new PlatformEvent.OrganisationEntered(fresh.id()));
        tell(from.id(), version, new PlatformEvent.OrganisationSplit(fresh.id(), from.id()));
        audit(fresh.id(), "organisation.split", Map.of("from", text(from.id())));
    }

    /** They are two, however similar their names. */
    @Transactional
    public void different(Named one, Named other) {
        keep(one.id(), Fact.of(Kind.DIFFERENT, other.name()));
        keep(other.id(), Fact.of(Kind.DIFFERENT, one.name()));
        audit(one.id(), "organisation.distinguish", Map.of("from", text(other.id())));
    }

    /** An organisation by the name it has at the moment. */
    public record Named(OrganisationId id, String name) {}

    private void keep(OrganisationId organisation, Fact fact) {
        rows.save(new ChangeRow(
                ids.next(),
                organisation.value(),
                clock.instant(),
                actor.get().person().map(PersonId::value).orElse(null),
                fact.kind(),
                fact.language().map(one -> one.code()).orElse(null),
                fact.old().orElse(null),
                fact.fresh().orElse(null)));
    }

    private void tell(OrganisationId stream, long version, PlatformEvent event) {
        events.append("organisation/" + stream.value(), version, List.of(event));
    }

    private void audit(OrganisationId organisation, String action, Map<String, String> details) {
        audit.record(actor.get(), action, new Reference("organisation", text(organisation)), details);
    }

    private static String text(OrganisationId organisation) {
        return organisation.value().toString();
    }
}

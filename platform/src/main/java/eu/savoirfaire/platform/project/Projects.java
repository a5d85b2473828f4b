package eu.savoirfaire.platform.project;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;
import static java.util.stream.Collectors.groupingBy;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.CooperationEvent;
import eu.savoirfaire.platform.ProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The projects of all organisations. Every change is one transaction with its audit entry and its event. */
@Singleton
public class Projects {
    private final ProjectRows rows;
    private final PartnerRows partners;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;

    Projects(
            ProjectRows rows,
            PartnerRows partners,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.partners = partners;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
    }

    /** All that an organisation leads, as one thing that somebody may add to. */
    public static Reference ledBy(OrganisationId organisation) {
        return new Reference("projects", organisation.value().toString());
    }

    @Transactional(readOnly = true)
    public Optional<Project> find(ProjectId id) {
        return rows.findById(id.value())
                .map(row -> row.project(partners.findByProjectIdOrderById(row.id()).stream()
                        .map(PartnerRow::partner)
                        .toList()));
    }

    /** @throws Refused with {@link ProjectRefusal.NotFound} */
    @Transactional(readOnly = true)
    public Project require(ProjectId id) {
        return find(id).orElseThrow(() -> new Refused(new ProjectRefusal.NotFound()));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Project> all() {
        var ofProject = partners.findAllOrderById().stream().collect(groupingBy(PartnerRow::projectId));
        return rows.all().stream()
                .map(row -> row.project(ofProject.getOrDefault(row.id(), List.of()).stream()
                        .map(PartnerRow::partner)
                        .toList()))
                .toList();
    }

    @Transactional
    public Project enter(Project.Facts facts, OrganisationId lead) {
        permissions.require(actor.get(), "project.enter", ledBy(lead));
        var entered = Project.entered(new ProjectId(ids.next()), facts, lead, ids.next());
        rows.save(ProjectRow.of(entered));
        partners.save(PartnerRow.of(entered, entered.partners().getFirst()));
        tell(entered, "project.enter", Map.of(), new CooperationEvent.ProjectEntered(entered.id(), lead));
        return entered;
    }

    /**
     * @param known the version that the facts were made from
     * @throws Refused with {@link ProjectRefusal.Overtaken} when somebody else changed it since
     */
    @Transactional
    public Project change(ProjectId id, Project.Facts facts, long known) {
        var before = mine(id);
        if (before.version() != known) {
            throw overtaken();
        }
        return write(before.told(facts), "project.change", Map.of(), new CooperationEvent.ProjectChanged(id));
    }

    @Transactional
    public Project join(
            ProjectId id,
            OrganisationId organisation,
            PartnerRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        var partner = new Partner(ids.next(), organisation, role, from, until);
        var after = mine(id).joinedBy(partner);
        partners.save(PartnerRow.of(after, partner));
        return write(
                after,
                "project.join",
                details(partner),
                new CooperationEvent.PartnerJoined(id, organisation, role.name()));
    }

    /** @param day the last one of the partner */
    @Transactional
    public Project leave(ProjectId id, UUID partner, LocalDate day) {
        var after = mine(id).leftBy(partner, day);
        var left = after.partner(partner);
        partners.end(partner, day);
        return write(
                after,
                "project.leave",
                details(left),
                new CooperationEvent.PartnerLeft(
                        id, left.organisation(), left.role().name()));
    }

    /** From this day on the other organisation leads. */
    @Transactional
    public Project handOver(ProjectId id, OrganisationId to, LocalDate day) {
        var before = mine(id);
        var after = before.handedOver(to, day, ids.next());
        partners.end(before.lastLead().id(), day.minusDays(1));
        partners.save(PartnerRow.of(after, after.lastLead()));
        return write(
                after, "project.hand-over", details(after.lastLead()), new CooperationEvent.LeadHandedOver(id, to));
    }

    /** Writes down that something around the project changed, in the transaction of that change. */
    @Transactional(propagation = MANDATORY)
    public void touch(ProjectId id, String action, Map<String, String> details, CooperationEvent event) {
        permissions.require(actor.get(), action, id.reference());
        var before = require(id);
        write(before.told(before.facts()), action, details, event);
    }

    private Project mine(ProjectId id) {
        permissions.require(actor.get(), "project.change", id.reference());
        return require(id);
    }

    private Project write(Project after, String action, Map<String, String> details, CooperationEvent event) {
        if (rows.change(ProjectRow.of(after)) == 0) {
            throw overtaken();
        }
        tell(after, action, details, event);
        return after;
    }

    private void tell(Project project, String action, Map<String, String> details, CooperationEvent event) {
        events.append(project.id().stream(), project.version(), List.of(event));
        audit.record(actor.get(), action, project.id().reference(), details);
    }

    private static Map<String, String> details(Partner partner) {
        return Map.of(
                "organisation",
                partner.organisation().value().toString(),
                "role",
                partner.role().name());
    }

    private static Refused overtaken() {
        return new Refused(new ProjectRefusal.Overtaken());
    }
}

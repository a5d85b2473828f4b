package eu.savoirfaire.platform.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.AgreementId;
import eu.savoirfaire.platform.CooperationEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agreements. They are read by those who belong to a party, and by curators. */
@Singleton
public class Agreements {
    private final AgreementRows rows;
    private final PartyRows parties;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Agreements(
            AgreementRows rows,
            PartyRows parties,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    /** All that these organisations agree on, as one thing that each of them may add to. */
    public static Reference among(Collection<OrganisationId> organisations) {
        return new Reference(
                "agreements",
                organisations.stream().map(one -> one.value().toString()).collect(joining(",")));
    }

    /** Those that the actor may read, the latest first. */
    @Transactional(readOnly = true)
    public List<Agreement> readable() {
        var me = actor.get();
        var ofAgreement = parties.findAllOrderById().stream().collect(groupingBy(PartyRow::agreementId));
        return rows.all().stream()
                .map(row -> row.agreement(organisations(ofAgreement.getOrDefault(row.id(), List.of()))))
                .filter(agreement -> permissions.may(
                        me, "agreement.read", among(agreement.terms().parties())))
                .toList();
    }

    /** @throws Refused with {@link AgreementRefusal.NotFound} */
    @Transactional(readOnly = true)
    public Agreement read(AgreementId id) {
        permissions.require(actor.get(), "agreement.read", id.reference());
        return require(id);
    }

    /** The agreement that renews this one. */
    @Transactional(readOnly = true)
    public Optional<AgreementId> renewal(AgreementId id) {
        return rows.findByRenewsId(id.value()).map(row -> new AgreementId(row.id()));
    }

    @Transactional
    public Agreement sign(Agreement.Terms terms) {
        permissions.require(actor.get(), "agreement.sign", among(terms.parties()));
        return entered(terms, null);
    }

    /**
     * Makes a new agreement that renews an earlier one.
     *
     * @throws Refused with {@link AgreementRefusal.Renewed} when there is one already
     */
    @Transactional
    public Agreement renew(AgreementId earlier, Agreement.Terms terms) {
        permissions.require(actor.get(), "agreement.change", earlier.reference());
        permissions.require(actor.get(), "agreement.sign", among(terms.parties()));
        require(earlier);
        rows.holdFast(earlier.value());
        if (renewal(earlier).isPresent()) {
            throw new Refused(new AgreementRefusal.Renewed());
        }
        return entered(terms, earlier);
    }

    /** From today on it no longer holds. */
    @Transactional
    public Agreement withdraw(AgreementId id) {
        var after = mine(id).withdrawn(LocalDate.now(clock)).orElseThrow(Agreements::overtaken);
        return write(after, "agreement.withdraw", new CooperationEvent.AgreementWithdrawn(id));
    }

    /** The withdrawal was a mistake. */
    @Transactional
    public Agreement reinstate(AgreementId id) {
        var after = mine(id).reinstated().orElseThrow(Agreements::overtaken);
        return write(after, "agreement.reinstate", new CooperationEvent.AgreementReinstated(id));
    }

    private Agreement entered(Agreement.Terms terms, @Nullable AgreementId renews) {
        var signed = Agreement.signed(new AgreementId(ids.next()), terms, renews);
        rows.save(AgreementRow.of(signed));
        terms.parties()
                .forEach(party ->
                        parties.save(new PartyRow(ids.next(), signed.id().value(), party.value())));
        tell(signed, "agreement.sign", new CooperationEvent.AgreementSigned(signed.id(), terms.parties(), renews));
        return signed;
    }

    private Agreement mine(AgreementId id) {
        permissions.require(actor.get(), "agreement.change", id.reference());
        return require(id);
    }

    private Agreement require(AgreementId id) {
        return rows.findById(id.value())
                .map(row -> row.agreement(organisations(parties.findByAgreementIdOrderById(row.id()))))
                .orElseThrow(() -> new Refused(new AgreementRefusal.NotFound()));
    }

    private Agreement write(Agreement after, String action, CooperationEvent event) {
        if (rows.change(after.id().value(), after.withdrawnOn(), after.version()) == 0) {
            throw overtaken();
        }
        tell(after, action, event);
        return after;
    }

    private void tell(Agreement agreement, String action, CooperationEvent event) {
        events.append(agreement.id().stream(), agreement.version(), List.of(event));
        audit.record(actor.get(), action, agreement.id().reference(), Map.of());
    }

    private static List<OrganisationId> organisations(List<PartyRow> rows) {
        return rows.stream()
                .map(row -> new OrganisationId(row.organisationId()))
                .toList();
    }

    private static Refused overtaken() {
        return new Refused(new AgreementRefusal.Overtaken());
    }
}

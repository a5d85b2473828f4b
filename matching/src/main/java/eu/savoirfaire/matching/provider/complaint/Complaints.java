package eu.savoirfaire.matching.provider.complaint;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.OfferComplaints;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.provider.OfferDesk;
import eu.savoirfaire.matching.provider.OfferRefusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps complaints: anybody who has signed in makes one, a regional administrator decides. */
@Singleton
public class Complaints implements OfferComplaints {
    private static final String COLUMN = "matching.offer_complaint.words";

    private final ComplaintRows rows;
    private final Offers offers;
    private final OfferDesk desk;
    private final Seal seal;
    private final People people;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final EventLog events;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Complaints(
            ComplaintRows rows,
            Offers offers,
            OfferDesk desk,
            Seal seal,
            People people,
            Permissions permissions,
            CurrentActor actor,
            EventLog events,
            AuditTrail audit,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.desk = desk;
        this.seal = seal;
        this.people = people;
        this.permissions = permissions;
        this.actor = actor;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Complains about a public offer; who has an open complaint about it already keeps that one. */
    @Transactional
    public void complain(OfferId id, ComplaintReason reason, String words) {
        var me = me();
        if (offers.find(id).filter(found -> found.state().isPublic()).isEmpty()) {
            throw new Refused(new OfferRefusal.NotFound());
        }
        if (mine(id).stream().anyMatch(one -> one.state() == ComplaintState.OPEN)) {
            return;
        }
        var complaint = ids.next();
        var sealed = seal.seal(me, place(complaint), words);
        rows.save(new ComplaintRow(
                complaint,
                id.value(),
                me.value(),
                reason,
                sealed,
                clock.instant(),
                ComplaintState.OPEN,
                null,
                null,
                null));
        audit.record(actor.get(), "offer.complain", id.reference(), Map.of("reason", reason.name()));
    }

    /** What whoever asks has complained of in one offer, the oldest first. */
    @Transactional
    public List<Complaint> mine(OfferId offer) {
        return of(me()).stream().filter(one -> one.offer().equals(offer)).toList();
    }

    /** Everything that a person has complained of, the oldest first. */
    @Transactional
    public List<Complaint> of(PersonId person) {
        return rows.findByComplainantOrderByMadeAt(person.value()).stream()
                .map(this::complaint)
                .toList();
    }

    /** The last decision about an offer, for its people. */
    @Transactional
    public Optional<Complaint.Decision> lastDecision(OfferId offer) {
        return rows.findByOfferIdOrderByMadeAt(offer.value()).reversed().stream()
                .flatMap(row -> decision(row).stream())
                .findFirst();
    }

    /** Those that wait for a decision, the longest waiting first. */
    @Transactional
    public List<Complaint> open() {
        return rows.findByStateOrderByMadeAt(ComplaintState.OPEN).stream()
                .filter(row -> permissions.may(actor.get(), "offer.decide", new OfferId(row.offerId()).reference()))
                .map(this::complaint)
                .toList();
    }

    /**
     * Decides a complaint, and takes the offer from the public if it is upheld.
     *
     * @param reason what both sides read
     * @throws Refused when it is decided already
     */
    @Transactional
    public void decide(UUID id, boolean suspend, String reason) {
        var row = rows.findById(id).orElseThrow(() -> new Refused(new ComplaintRefusal.NotFound()));
        var offer = new OfferId(row.offerId());
        permissions.require(actor.get(), "offer.decide", offer.reference());
        var state = suspend ? ComplaintState.SUSPENDED : ComplaintState.DISMISSED;
        if (rows.decide(id, state, me().value(), clock.instant(), reason) == 0) {
            throw new Refused(new ComplaintRefusal.NotFound());
        }
        offers.find(offer)
                .filter(kept -> suspend && kept.state().isPublic())
                .ifPresent(kept -> desk.act(offer, kept.version(), OfferAction.SUSPEND));
        events.append("offer-complaint/" + id, 1, List.of(new MatchingEvent.OfferComplaintDecided(id, offer, suspend)));
        audit.record(
                actor.get(),
                "offer.decide",
                offer.reference(),
                Map.of("complaint", id.toString(), "state", state.name()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Parties> parties(UUID complaint) {
        return rows.findById(complaint)
                .flatMap(row -> Optional.ofNullable(row.complainant())
                        .flatMap(person -> offers.find(new OfferId(row.offerId()))
                                .map(offer -> parties(new PersonId(person), offer))));
    }

    private static Parties parties(PersonId person, KeptOffer offer) {
        return new Parties(person, offer.provider(), offer.id(), offer.title());
    }

    void forget(PersonId person) {
        rows.forgetComplainant(person.value());
        rows.forgetDecider(person.value());
    }

    private Complaint complaint(ComplaintRow row) {
        var words = Optional.ofNullable(row.complainant())
                .flatMap(person -> seal.open(new PersonId(person), place(row.id()), row.words()))
                .orElse("");
        return new Complaint(
                row.id(),
                new OfferId(row.offerId()),
                row.reason(),
                words,
                day(row.madeAt()),
                row.state(),
                decision(row));
    }

    private Optional<Complaint.Decision> decision(ComplaintRow row) {
        if (row.decidedAt() == null || row.decision() == null) {
            return Optional.empty();
        }
        var by = Optional.ofNullable(row.decidedBy()).flatMap(person -> people.name(new PersonId(person)));
        return Optional.of(new Complaint.Decision(by.orElse("—"), day(row.decidedAt()), row.decision()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Europe/Rome"));
    }

    private PersonId me() {
        var me = actor.get();
        return me.person().orElseThrow(() -> new NotAllowed(me, "offer.complain"));
    }

    private static Place place(UUID complaint) {
        return new Place(COLUMN, complaint.toString());
    }
}

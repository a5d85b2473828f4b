package eu.savoirfaire.workshops.certificate;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.attendance.tally.Tally;
import eu.savoirfaire.workshops.certificate.badge.StatusList;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives certificates to those who attended, and takes them back. */
@Singleton
public class Certificates {
    /** What a trainer needs to be allowed to take one back. */
    public static final String REVOKE = "certificate.revoke";

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_REASON = 500;

    private final CertificateRows rows;
    private final SealedWords words;
    private final Plans plans;
    private final Presences presences;
    private final Tallies tallies;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Certificates(
            CertificateRows rows,
            SealedWords words,
            Plans plans,
            Presences presences,
            Tallies tallies,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.words = words;
        this.plans = plans;
        this.presences = presences;
        this.tallies = tallies;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Gives the actor the certificate of a workshop; the one they have, if they have one.
     *
     * @param name by which they want to be called there
     * @param shown whether whoever checks it sees the name
     * @param language of the document
     * @throws Refused when they did not attend it for as much as counts, or nobody confirmed it yet
     */
    @Transactional
    public Certificate issue(WorkshopId id, String name, boolean shown, Language language) {
        var person = me();
        var workshop = over(id);
        var claim = id.value() + "/" + person.value();
        var known = rows.findByClaim(claim);
        if (known.isPresent()) {
            return words.certificate(known.get());
        }
        var tally = enough(workshop, person);
        var called = name.replaceAll("\\s+", " ").strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refused(new CertificateRefusal.NoName());
        }
        var certificate = ids.next();
        var plan = workshop.plan();
        var row = new CertificateRow(
                certificate,
                id.value(),
                person.value(),
                claim,
                words.name(person, certificate, called),
                shown,
                language.code(),
                plan.title(),
                plan.language().code(),
                plan.hours().localStart().local().toLocalDate(),
                tally.minutes(),
                tally.programme(),
                presences.of(id).training(),
                plan.holder().value(),
                freePlace(),
                clock.instant(),
                null,
                null,
                "");
        audit.record(actor.get(), "certificate.issue", id.reference(), Map.of("certificate", certificate.toString()));
        return words.certificate(rows.save(row));
    }

    /** Whether the actor could have the certificate of a workshop, or why not; nothing when they could. */
    @Transactional
    public Optional<CertificateRefusal> hindrance(WorkshopId id) {
        try {
            enough(over(id), me());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal())
                    .filter(CertificateRefusal.class::isInstance)
                    .map(CertificateRefusal.class::cast);
        }
    }

    /** How many stand that were given for a workshop. */
    @Transactional(readOnly = true)
    public int standing(WorkshopId workshop) {
        return Math.toIntExact(rows.countValid(workshop.value()));
    }

    /** Any of them: for whoever has its number. */
    @Transactional
    public Certificate find(UUID id) {
        return rows.findById(id)
                .map(words::certificate)
                .orElseThrow(() -> new Refused(new CertificateRefusal.Unknown()));
    }

    /** One of the actor's own. */
    @Transactional
    public Certificate mine(UUID id) {
        return Optional.of(find(id))
                .filter(one -> one.person().equals(actor.get().person()))
                .orElseThrow(() -> new Refused(new CertificateRefusal.Unknown()));
    }

    /** The actor's, the latest first. */
    @Transactional
    public List<Certificate> mine() {
        return rows.findByPersonIdOrderByIssuedAtDesc(me().value()).stream()
                .map(words::certificate)
                .toList();
    }

    /** Why it was taken back, for its holder and those who may take it back. */
    @Transactional
    public Optional<String> reason(UUID id) {
        return rows.findById(id).flatMap(words::reason);
    }

    /** Lets whoever checks the actor's certificate see the name, or not. */
    @Transactional
    public void show(UUID id, boolean shown) {
        var certificate = mine(id);
        rows.show(id, shown);
        audit.record(
                actor.get(),
                "certificate.show-name",
                certificate.workshop().reference(),
                Map.of("certificate", id.toString(), "shown", Boolean.toString(shown)));
    }

    /**
     * Takes one back; again changes nothing.
     *
     * @throws Refused when there is no reason
     */
    @Transactional
    public void revoke(UUID id, String reason) {
        var certificate = find(id);
        permissions.require(actor.get(), REVOKE, certificate.workshop().reference());
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(new CertificateRefusal.NoReason());
        }
        var sealed = certificate
                .person()
                .map(person -> words.reason(person, id, why))
                .orElse("");
        if (rows.revoke(id, clock.instant(), me().value(), sealed) > 0) {
            audit.record(
                    actor.get(),
                    "certificate.revoke",
                    certificate.workshop().reference(),
                    Map.of("certificate", id.toString()));
        }
    }

    /** Which of them were taken back. */
    @Transactional(readOnly = true)
    public StatusList statusList() {
        return StatusList.of(rows.revokedPlaces());
    }

    private PlannedWorkshop over(WorkshopId id) {
        return plans.find(id)
                .filter(workshop ->
                        workshop.state() == PlanningState.HELD || workshop.state() == PlanningState.RECORDED)
                .orElseThrow(() -> new Refused(new CertificateRefusal.NotYet()));
    }

    private Tally enough(PlannedWorkshop workshop, PersonId person) {
        var tally = tallies.of(workshop.id(), person).orElseThrow(() -> new Refused(new CertificateRefusal.NotYet()));
        if (!tally.reached()) {
            throw new Refused(new CertificateRefusal.NotEnough(
                    tally.share(), workshop.plan().policy().attendance()));
        }
        return tally;
    }

    private int freePlace() {
        var place = random.nextInt(StatusList.PLACES);
        while (rows.existsByPlace(place)) {
            place = random.nextInt(StatusList.PLACES);
        }
        return place;
    }

    private PersonId me() {
        return actor.get().person().orElseThrow();
    }
}

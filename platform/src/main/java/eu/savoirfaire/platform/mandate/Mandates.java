package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.MandateId;
import eu.savoirfaire.platform.account.challenge.SpokenCode;
import eu.savoirfaire.platform.mandate.Mandate.Holder;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The mandates: given, used and ended by those whom they concern. Every change is one transaction with audit and event. */
@Singleton
public class Mandates {
    private final MandateRows rows;
    private final MandateBook book;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Mandates(
            MandateRows rows,
            MandateBook book,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** The mandate, whoever asks: for those who ask further what may be done. */
    @Transactional
    public Optional<Mandate> find(MandateId id) {
        return rows.findById(id.value()).map(MandateRow::mandate);
    }

    /** Those of a person, the latest first. */
    @Transactional
    public List<Mandate> of(PersonId person) {
        permissions.require(actor.get(), "mandate.read", person.account());
        return read(rows.findByPersonIdOrderByOfferedAtDesc(person.value()));
    }

    /** Those that a case worker holds or held, the latest first. */
    @Transactional
    public List<Mandate> heldBy(PersonId caseWorker) {
        requireWorker(caseWorker);
        return read(rows.findByCaseWorkerIdOrderByOfferedAtDesc(caseWorker.value()));
    }

    /**
     * Offers a mandate by code; codes the person was shown before are worth nothing any more.
     *
     * @param explainedIn the language in which it was explained
     * @return what the person reads out; nobody can find it out from what is kept
     */
    @Transactional
    public SpokenCode offer(PersonId person, String explainedIn) {
        permissions.require(actor.get(), "mandate.make", person.account());
        rows.dropCodes(person.value());
        var code = SpokenCode.fresh(random);
        var offered = Mandate.offered(new MandateId(ids.next()), person, explainedIn, clock.instant());
        book.enter(actor.get(), offered, code.hash());
        return code;
    }

    /** What a code offers; empty for every code that is worth nothing. */
    @Transactional
    public Optional<Mandate> offered(SpokenCode code) {
        return rows.findByCodeHash(code.hash())
                .map(MandateRow::mandate)
                .filter(mandate -> mandate.waiting(clock.instant()));
    }

    /**
     * Takes an offer: once, whoever else does at the same moment.
     *
     * @throws Refused with {@link MandateRefusal.CodeWrong}, or {@link MandateRefusal.OwnCode}
     */
    @Transactional
    public Mandate take(SpokenCode code, OrganisationId organisation) {
        var worker = requireWorkerAt(organisation);
        var offer = offered(code).orElseThrow(Mandates::codeWrong);
        if (offer.person().equals(worker)) {
            throw new Refused(new MandateRefusal.OwnCode());
        }
        var holder = new Holder(worker, organisation);
        return entered(offer.taken(holder, clock.instant()).orElseThrow(Mandates::codeWrong));
    }

    /** Draws up a mandate on paper, to be signed by a person without a phone. */
    @Transactional
    public Mandate drawUp(PersonId person, String explainedIn, boolean interpreter, OrganisationId organisation) {
        var holder = new Holder(requireWorkerAt(organisation), organisation);
        var drawn =
                Mandate.drawnUp(new MandateId(ids.next()), person, explainedIn, interpreter, holder, clock.instant());
        book.enter(actor.get(), drawn, null);
        return drawn;
    }

    /** The person has signed the sheet. @throws Refused when it does not wait for that any more */
    @Transactional
    public Mandate sign(MandateId id, LocalDate on) {
        var drawn = requireHeld(id);
        return entered(drawn.signed(on, clock.instant()).orElseThrow(Mandates::overtaken));
    }

    /** The person takes it back, at once and for good. */
    @Transactional
    public Mandate revoke(MandateId id) {
        permissions.require(actor.get(), "mandate.revoke", id.reference());
        return changed(
                find(id).flatMap(mandate -> mandate.revoked(clock.instant())).orElseThrow(Mandates::overtaken));
    }

    /** The case worker gives it back. */
    @Transactional
    public Mandate layDown(MandateId id) {
        return changed(requireHeld(id).laidDown(clock.instant()).orElseThrow(Mandates::overtaken));
    }

    /** How many are in force at an organisation, and how many of them end within two weeks. */
    @Transactional
    public Count count(OrganisationId organisation) {
        permissions.require(
                actor.get(),
                "mandate.count",
                new Reference(MandateBeans.MANDATES_OF, organisation.value().toString()));
        var now = clock.instant();
        var days = read(rows.inForceAt(organisation.value(), now)).stream()
                .map(mandate -> mandate.daysLeft(now))
                .toList();
        return new Count(
                days.size(), days.stream().filter(left -> left <= Count.SOON).count());
    }

    /** @param ending those with at most {@link #SOON} days left */
    public record Count(long inForce, long ending) {
        public static final int SOON = 14;
    }

    private Mandate entered(Mandate given) {
        var holder = given.holder().orElseThrow();
        read(rows.findByPersonIdOrderByOfferedAtDesc(given.person().value())).stream()
                .filter(earlier ->
                        !earlier.id().equals(given.id()) && earlier.holder().equals(Optional.of(holder)))
                .flatMap(earlier -> earlier.renewed(clock.instant()).stream())
                .forEach(this::changed);
        return changed(given);
    }

    private Mandate changed(Mandate after) {
        book.change(actor.get(), after);
        return after;
    }

    private Mandate requireHeld(MandateId id) {
        var by = actor.get();
        return find(id).filter(mandate -> by.onBehalfOf().isEmpty() && by.is(Role.CASE_WORKER))
                .filter(mandate -> by.person().filter(mandate::isHeldBy).isPresent())
                .orElseThrow(() -> new Refused(new MandateRefusal.NotThere()));
    }

    private PersonId requireWorkerAt(OrganisationId organisation) {
        var by = actor.get();
        return by.person()
                .filter(worker -> by.onBehalfOf().isEmpty() && by.is(Role.CASE_WORKER, organisation))
                .orElseThrow(() -> new NotAllowed(by, "mandate.hold"));
    }

    private void requireWorker(PersonId caseWorker) {
        var by = actor.get();
        permissions.require(by, "mandate.hold", caseWorker.account());
        if (!by.person().equals(Optional.of(caseWorker))) {
            throw new NotAllowed(by, "mandate.hold");
        }
    }

    private static List<Mandate> read(List<MandateRow> found) {
        return found.stream().map(MandateRow::mandate).toList();
    }

    private static Refused codeWrong() {
        return new Refused(new MandateRefusal.CodeWrong());
    }

    private static Refused overtaken() {
        return new Refused(new MandateRefusal.Overtaken());
    }
}

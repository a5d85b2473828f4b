package eu.savoirfaire.matching.need.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent;
import eu.savoirfaire.matching.MatchingEvent.NeedClosed;
import eu.savoirfaire.matching.MatchingEvent.NeedStated;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.table.Hand;
import eu.savoirfaire.matching.need.table.NeedAction;
import eu.savoirfaire.matching.need.table.NeedState;
import eu.savoirfaire.matching.need.table.NeedTable;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The needs of seekers. Who may do something to one is asked before, by the use cases. */
@Singleton
public class Needs {
    private static final NeedId FIRST = new NeedId(new UUID(0, 0));

    private final NeedRows rows;
    private final Declarations declarations;
    private final NeedCodec codec;
    private final Seekers seekers;
    private final Agreement agreement;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Needs(
            NeedRows rows,
            Declarations declarations,
            NeedCodec codec,
            Seekers seekers,
            Agreement agreement,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.declarations = declarations;
        this.codec = codec;
        this.seekers = seekers;
        this.agreement = agreement;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Optional<KeptNeed> find(NeedId id) {
        return rows.findById(id.value()).map(codec::whole);
    }

    /** All needs of somebody in whatever state, the oldest first. */
    @Transactional
    public List<KeptNeed> of(SeekerId seeker) {
        return rows.findBySeekerIdOrderById(seeker.value()).stream()
                .map(codec::whole)
                .toList();
    }

    /** A need in whatever state with everything that the matcher may read for it; empty when it is gone. */
    @Transactional
    public Optional<Seeker> seeker(NeedId id) {
        return rows.findById(id.value()).map(codec::plain).map(declarations::read);
    }

    /** A need with what the matcher may read, if it may be brought before anybody now. */
    @Transactional
    public Optional<StandingNeed> standing(NeedId id) {
        return rows.findById(id.value())
                .filter(row -> row.state().stands())
                .map(codec::plain)
                .map(kept -> new StandingNeed(kept, declarations.read(kept)));
    }

    /**
     * A piece of the way through all needs that may be brought before somebody.
     *
     * @param after the last one of the piece before; empty to begin
     * @return in the order of their ids; empty at the end
     */
    @Transactional
    public List<StandingNeed> standing(Optional<NeedId> after, int many) {
        var found = rows.standing(after.orElse(FIRST).value(), many).stream()
                .map(codec::plain)
                .toList();
        return found.isEmpty() ? List.of() : declarations.read(found);
    }

    /** Begins a need as a draft. */
    @Transactional
    public KeptNeed begin(SeekerId seeker, Wish wish) {
        require(seekers.hold(seeker));
        var id = new NeedId(ids.next());
        var row = new NeedRow(
                id.value(),
                seeker.value(),
                wish.kind(),
                NeedState.DRAFT,
                today(),
                NeedCodec.usualWeights(wish.kind()).toString(),
                codec.wish(wish),
                codec.words(id, seeker, wish),
                1,
                clock.instant());
        rows.save(row);
        record("begin", id, NeedState.DRAFT);
        return codec.whole(row);
    }

    /**
     * Changes what is wished for.
     *
     * @param seen the version that it was made from
     * @throws Refused with a {@link NeedRefusal}
     */
    @Transactional
    public KeptNeed change(NeedId id, int seen, Wish wish, Hand hand) {
        var before = held(id);
        if (before.need().kind() != wish.kind()) {
            throw new Refused(new NeedRefusal.OtherKind());
        }
        var next = next(before, NeedAction.CHANGE, hand);
        return saved(before, seen, next, before.need().since(), wish, NeedAction.CHANGE);
    }

    /**
     * Moves a need. Where it would stand without the person's consent, it waits for it.
     *
     * @param seen the version that was looked at
     * @throws Refused with a {@link NeedRefusal}
     */
    @Transactional
    public KeptNeed move(NeedId id, int seen, NeedAction action, Hand hand) {
        var before = held(id);
        var next = next(before, action, hand);
        var begins = before.state() == NeedState.DRAFT && action == NeedAction.STATE;
        var since = begins ? today() : before.need().since();
        return saved(before, seen, next, since, before.need().wish(), action);
    }

    /** A match of the need has begun: it is met, if it stood or was paused; else it stays as it is. */
    @Transactional
    public void met(NeedId id) {
        find(id).filter(kept -> NeedTable.next(kept.state(), NeedAction.MEET, Hand.MATCH, true)
                        .isPresent())
                .ifPresent(kept -> move(id, held(id).version(), NeedAction.MEET, Hand.MATCH));
    }

    /** The person's consent came or went: the needs that follow it move. */
    @Transactional
    public void consentChanged(SeekerId seeker) {
        if (seekers.hold(seeker)) {
            of(seeker).forEach(this::followConsent);
        }
    }

    /** Writes down what somebody answered to "do you belong to the group this offer is for?", for that offer alone. */
    @Transactional
    public void declare(NeedId id, OfferId offer, Declaration answer) {
        var need = held(id);
        declarations.keep(id, offer, answer);
        record("declare", id, need.state());
        touch(need);
    }

    /** A training was completed, which some offers require. */
    @Transactional
    public void trainingCompleted(SeekerId seeker, String code) {
        if (seekers.hold(seeker) && seekers.complete(seeker, code)) {
            restate(seeker);
        }
    }

    /** A mentor has begun to work with the seeker, or does not any more. */
    @Transactional
    public void mentored(SeekerId seeker, boolean mentored) {
        if (seekers.hold(seeker) && seekers.mentor(seeker, mentored)) {
            restate(seeker);
        }
    }

    /** Something that the needs of a seeker read of them is another: those that stand are told anew. */
    @Transactional(propagation = MANDATORY)
    public void restate(SeekerId seeker) {
        of(seeker).forEach(this::touch);
    }

    /** For the erasure of a person: nothing stays, and whoever follows needs is told. */
    @Transactional(propagation = MANDATORY)
    void drop(SeekerId seeker) {
        seekers.hold(seeker);
        for (var need : of(seeker)) {
            declarations.drop(need.id());
            rows.drop(need.id().value());
            tell(need.id(), need.version() + 1, new NeedClosed(need.id(), need.version() + 1));
        }
    }

    /** The need, once it is this transaction's turn to change something of its seeker. */
    private KeptNeed held(NeedId id) {
        var found = find(id).orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
        seekers.hold(found.seeker());
        return find(id).orElseThrow(() -> new Refused(new NeedRefusal.NotFound()));
    }

    private NeedState next(KeptNeed kept, NeedAction action, Hand hand) {
        return NeedTable.next(kept.state(), action, hand, agreement.given(kept))
                .orElseThrow(() -> new Refused(new NeedRefusal.NotNow(kept.state(), action)));
    }

    private void followConsent(KeptNeed kept) {
        var action = agreement.given(kept) ? NeedAction.AGREE : NeedAction.OBJECT;
        NeedTable.next(kept.state(), action, Hand.CONSENT, agreement.given(kept))
                .ifPresent(next -> saved(
                        kept,
                        kept.version(),
                        next,
                        kept.need().since(),
                        kept.need().wish(),
                        action));
    }

    private KeptNeed saved(KeptNeed before, int seen, NeedState state, LocalDate since, Wish wish, NeedAction action) {
        var id = before.id();
        var words = codec.words(id, before.seeker(), wish);
        if (rows.change(id.value(), seen, state, since, codec.wish(wish), words, clock.instant()) == 0) {
            throw new Refused(new NeedRefusal.ChangedMeanwhile());
        }
        var after = find(id).orElseThrow();
        record(action.word(), id, state);
        if (state.stands()) {
            tell(id, after.version(), new NeedStated(id, after.version()));
        } else if (before.state().stands()) {
            tell(id, after.version(), new NeedClosed(id, after.version()));
        }
        return after;
    }

    private void touch(KeptNeed kept) {
        if (kept.state().stands()) {
            rows.touch(kept.id().value());
            tell(kept.id(), kept.version() + 1, new NeedStated(kept.id(), kept.version() + 1));
        }
    }

    private void tell(NeedId id, int version, MatchingEvent news) {
        events.append("need/" + id.value(), version, List.of(news));
    }

    private void record(String action, NeedId id, NeedState state) {
        audit.record(actor.get(), "need." + action, id.reference(), Map.of("state", state.name()));
    }

    private static void require(boolean there) {
        if (!there) {
            throw new Refused(new NeedRefusal.NotFound());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

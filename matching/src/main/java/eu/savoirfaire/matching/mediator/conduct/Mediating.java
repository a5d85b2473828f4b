package eu.savoirfaire.matching.mediator.conduct;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Hands;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.mediator.Bridge;
import eu.savoirfaire.matching.mediator.Bridging;
import eu.savoirfaire.matching.mediator.Mediation;
import eu.savoirfaire.matching.mediator.MediationAction;
import eu.savoirfaire.matching.mediator.MediationTable.Hand;
import eu.savoirfaire.matching.mediator.Mediator;
import eu.savoirfaire.matching.mediator.MediatorRefusal;
import eu.savoirfaire.matching.mediator.keeping.Mediations;
import eu.savoirfaire.matching.mediator.keeping.Mediators;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is found who stands between two sides. The person is asked first: nothing of them reaches a mediator before they agreed
 * themselves. Each command is one transaction.
 */
@Singleton
public class Mediating {
    /** So many are shown. */
    public static final int SHOWN = 3;

    private final Mediators mediators;
    private final Mediations mediations;
    private final Sides sides;
    private final Matches matches;
    private final Hands hands;
    private final Seekers seekers;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Mediating(
            Mediators mediators,
            Mediations mediations,
            Sides sides,
            Matches matches,
            Hands hands,
            Seekers seekers,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit,
            TimeOrderedIds ids,
            Clock clock) {
        this.mediators = mediators;
        this.mediations = mediations;
        this.sides = sides;
        this.matches = matches;
        this.hands = hands;
        this.seekers = seekers;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody says of themselves as a mediator. */
    public record Told(
            Map<String, Cefr> languages, String territory, Availability availability, int capacity, boolean active) {}

    /** @param seen the version that was looked at; 0 the first time */
    @Transactional
    public void offer(PersonId person, long seen, Told told) {
        permissions.require(actor.get(), "mediator.offer", person.account());
        var known = mediators.of(person);
        if (known.map(Mediator::version).orElse(0L) != seen) {
            throw new Refused(new MediatorRefusal.ChangedMeanwhile());
        }
        var mediator = new Mediator(
                known.map(Mediator::id).orElseGet(ids::next),
                person,
                told.languages(),
                told.territory(),
                told.availability(),
                told.capacity(),
                known.map(Mediator::taken).orElse(0),
                told.active(),
                seen);
        mediators.save(mediator);
        audit.record(actor.get(), "mediator.offer", person.account(), Map.of());
    }

    /** Those who reach both sides of a match and were not asked before, best first. */
    @Transactional
    public List<Bridge> best(Match match) {
        hands.of(match);
        var asked = mediations.of(match.id()).stream().map(Mediation::mediator).toList();
        var person = seekers.person(match.seeker());
        var free = mediators.free().stream()
                .filter(one -> !asked.contains(one.id())
                        && person.filter(one.person()::equals).isEmpty())
                .toList();
        return sides.of(match)
                .flatMap(both -> both.seeker().map(seeker -> Bridging.best(seeker, both.provider(), free, SHOWN)))
                .orElse(List.of());
    }

    /**
     * Either side asks a mediator.
     *
     * @param agreed whether the person agrees to it; of anybody else it is not read
     * @throws Refused with a {@link MediatorRefusal}
     */
    @Transactional
    public Mediation ask(MatchId id, UUID mediator, boolean agreed) {
        var match = matches.find(id).orElseThrow(Mediating::notFound);
        var hand = hand(match);
        var bridge = best(match).stream()
                .filter(one -> one.mediator().id().equals(mediator))
                .findFirst()
                .orElseThrow(() -> new Refused(new MediatorRefusal.NotBridging()));
        var asked = Mediation.asked(ids.next(), id, bridge, hand, agreed && mayAgree(match, hand), clock.instant());
        return mediations.enter(asked, actor.get());
    }

    /** What one of the two sides does about it. */
    @Transactional
    public void act(MatchId id, UUID mediation, MediationAction action) {
        var match = matches.find(id).orElseThrow(Mediating::notFound);
        var known =
                mediations.find(mediation).filter(one -> one.match().equals(id)).orElseThrow(Mediating::notFound);
        move(known, action, hands(match));
    }

    /** What the mediator does about it. */
    @Transactional
    public void answer(UUID mediation, MediationAction action) {
        permissions.require(actor.get(), "mediation.answer", Mediation.reference(mediation));
        move(mediations.find(mediation).orElseThrow(Mediating::notFound), action, Set.of(Hand.MEDIATOR));
    }

    /** What whoever acts is to it. */
    @Transactional
    public Set<Hand> hands(Match match) {
        var hand = hand(match);
        return mayAgree(match, hand) ? Set.of(hand, Hand.PERSON) : Set.of(hand);
    }

    private Hand hand(Match match) {
        return switch (hands.of(match)) {
            case SEEKER -> Hand.SEEKER;
            case PROVIDER -> Hand.PROVIDER;
            default -> throw new NotAllowed(actor.get(), "mediation.use");
        };
    }

    private boolean mayAgree(Match match, Hand hand) {
        return hand == Hand.SEEKER
                && permissions.may(actor.get(), "mediation.agree", match.id().reference());
    }

    private void move(Mediation before, MediationAction action, Set<Hand> hands) {
        mediations.save(before, before.moved(action, hands, clock.instant()), action, actor.get());
    }

    private static Refused notFound() {
        return new Refused(new MediatorRefusal.NotFound());
    }
}

package eu.savoirfaire.matching.match.keeping;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchPace;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.match.table.MatchState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps matches. Each move is one transaction: the rules decide, and the row, the places it takes, the audit and the event are
 * written together or not at all.
 */
@Singleton
public class Matches {
    private static final Set<Hand> TIME = Set.of(Hand.CLOCK);

    private final MatchRows rows;
    private final Places places;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final MatchPace pace = MatchPace.usual();

    Matches(
            MatchRows rows,
            Places places,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Match> find(MatchId id) {
        return rows.findById(id.value()).map(MatchRow::match);
    }

    /** Those of a need, the oldest first. */
    @Transactional(readOnly = true)
    public List<Match> of(NeedId need) {
        return rows.findByNeedIdOrderById(need.value()).stream()
                .map(MatchRow::match)
                .toList();
    }

    /** Those of an offer, the oldest first: never by a number about the person. */
    @Transactional(readOnly = true)
    public List<Match> of(OfferId offer) {
        return rows.findByOfferIdOrderById(offer.value()).stream()
                .map(MatchRow::match)
                .toList();
    }

    /** Those of the offers of an organisation, the oldest first: never by a number about the person. */
    @Transactional(readOnly = true)
    public List<Match> of(OrganisationId provider) {
        return rows.findByProviderOrderById(provider.value()).stream()
                .map(MatchRow::match)
                .toList();
    }

    /** Those of all needs of somebody, the oldest first. */
    @Transactional(readOnly = true)
    public List<Match> of(SeekerId seeker) {
        return rows.findBySeekerIdOrderById(seeker.value()).stream()
                .map(MatchRow::match)
                .toList();
    }

    /** Brings a need and an offer before both sides; the same two again are the match that there is. */
    @Transactional
    public Match propose(NeedId need, OfferId offer, SeekerId seeker, OrganisationId provider) {
        return rows.findByNeedIdAndOfferId(need.value(), offer.value())
                .map(MatchRow::match)
                .orElseGet(() -> saved(
                        Match.proposed(new MatchId(ids.next()), need, offer, seeker, provider, pace, clock.instant())));
    }

    /**
     * Does something to a match, or says why not.
     *
     * @param expected the version that was looked at
     * @param hands what whoever asks is to it
     * @throws Refused with {@link MatchRefusal.NoPlace} or {@link MatchRefusal.EngagedElsewhere}; nothing is changed then
     */
    @Transactional
    public Match.Decision move(MatchId id, long expected, MatchCommand command, Set<Hand> hands) {
        var match = find(id).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        var decision = match.decide(command, hands, pace, clock.instant());
        return switch (decision) {
            case Match.Decision.DoneAlready already -> already;
            case Match.Decision.Done _, Match.Decision.Not _
            when match.version() != expected -> new Match.Decision.Not(new MatchRefusal.MovedMeanwhile(match.state()));
            case Match.Decision.Not not -> not;
            case Match.Decision.Done(var after) -> new Match.Decision.Done(moved(match, after));
        };
    }

    /** Drops those that ended before then, whatever came of them. */
    @Transactional
    public int dropEnded(Instant before) {
        return rows.dropEnded(before);
    }

    /** Those whose time is up, the longest first. */
    @Transactional(readOnly = true)
    public List<MatchId> over(int many) {
        return rows.over(clock.instant(), many).stream().map(MatchId::new).toList();
    }

    private Match moved(Match before, Match after) {
        var steps = new ArrayList<>(List.of(new Step(before, after)));
        if (after.state() == MatchState.ACTIVE) {
            places.engage(after);
            steps.addAll(supersedingOthers(after));
        }
        // always in this order, so that no two who move at once wait for each other
        steps.stream().sorted(Step.BY_OFFER).forEach(step -> places.follow(step.before(), step.after()));
        var saved = steps.stream().map(step -> saved(step.after())).toList();
        return saved.getFirst();
    }

    private record Step(Match before, Match after) {
        static final Comparator<Step> BY_OFFER =
                Comparator.comparing(step -> step.after().offer().value());
    }

    /** A need that is being met waits for nobody else, and holds no place of others. */
    private List<Step> supersedingOthers(Match begun) {
        var supersede = new MatchCommand.Simple(MatchAction.SUPERSEDE);
        return of(begun.need()).stream()
                .filter(other -> !other.id().equals(begun.id()))
                .flatMap(other ->
                        other.decide(supersede, TIME, pace, clock.instant()) instanceof Match.Decision.Done(var after)
                                ? Stream.of(new Step(other, after))
                                : Stream.empty())
                .toList();
    }

    @Transactional(propagation = MANDATORY)
    Match saved(Match match) {
        var version = match.version() + 1;
        var row = MatchRow.of(match, version);
        if (match.version() == 0) {
            rows.save(row);
        } else if (rows.advance(
                        row.id(),
                        match.version(),
                        row.state(),
                        row.since(),
                        row.term(),
                        row.cameBy(),
                        row.declined(),
                        row.result())
                == 0) {
            throw new Refused(new MatchRefusal.MovedMeanwhile(match.state()));
        }
        events.append("match/" + row.id(), version, match.news());
        audit.record(
                actor.get(),
                "match." + match.cameBy().map(MatchAction::word).orElse("propose"),
                match.id().reference(),
                Map.of("state", row.state().name()));
        return row.match();
    }
}

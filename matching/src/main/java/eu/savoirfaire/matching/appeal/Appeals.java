package eu.savoirfaire.matching.appeal;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchingEvent.AppealDecided;
import eu.savoirfaire.matching.MatchingEvent.AppealMade;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.suggestion.Explained;
import eu.savoirfaire.matching.suggestion.Suggestions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What people and those who decide do with appeals. Each is one transaction, with its effect on the match. */
@Singleton
public class Appeals {
    private static final Set<Hand> MANAGER = Set.of(Hand.MANAGER);

    private final KeptAppeals kept;
    private final Suggestions suggestions;
    private final Matches matches;
    private final People people;
    private final Permissions permissions;
    private final Viewing viewing;
    private final CurrentActor actor;
    private final EventLog events;
    private final AuditTrail audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Appeals(
            KeptAppeals kept,
            Suggestions suggestions,
            Matches matches,
            People people,
            Permissions permissions,
            Viewing viewing,
            CurrentActor actor,
            EventLog events,
            AuditTrail audit,
            TimeOrderedIds ids,
            Clock clock) {
        this.kept = kept;
        this.suggestions = suggestions;
        this.matches = matches;
        this.people = people;
        this.permissions = permissions;
        this.viewing = viewing;
        this.actor = actor;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Asks for another look; again while one is open, it is that one.
     *
     * @throws Refused with {@link AppealRefusal.NothingToAppeal} where nothing stands against the two
     */
    @Transactional
    public Appeal make(NeedId need, OfferId offer, String words) {
        var explained = suggestions.explain(need, offer);
        var open = kept.last(need, offer).filter(appeal -> appeal.state() == Appeal.State.OPEN);
        if (open.isPresent()) {
            return open.get();
        }
        if (!stands(explained)) {
            throw new Refused(new AppealRefusal.NothingToAppeal());
        }
        var now = clock.instant();
        var appeal = new Appeal(
                ids.next(),
                need,
                offer,
                explained.need().seeker(),
                explained.offer().provider(),
                Appeal.State.OPEN,
                decider(explained),
                words,
                now,
                now.plus(Appeal.TIME),
                Optional.empty(),
                Optional.empty(),
                0);
        kept.enter(appeal);
        events.append("appeal/" + appeal.id(), 1, List.of(new AppealMade(appeal.id(), need, offer)));
        record("make", appeal);
        return appeal;
    }

    /** The last one about a need and an offer, for the person whose need it is. */
    @Transactional
    public Optional<Appeal> last(NeedId need, OfferId offer) {
        permissions.require(actor.get(), "need.match", need.reference());
        return kept.last(need, offer);
    }

    /** Those that wait for a decision, the soonest due first. */
    @Transactional
    public List<Appeal> open() {
        permissions.require(actor.get(), "appeal.decide", new Reference("appeal", "open"));
        var open = kept.open().stream()
                .filter(appeal -> !isPartial(appeal, actor.get()))
                .toList();
        viewing.ofAll(
                open.stream().flatMap(appeal -> kept.person(appeal).stream()).toList(), "appeal");
        return open;
    }

    /**
     * One of them, for those who decide.
     *
     * @throws Refused with an {@link AppealRefusal}
     */
    @Transactional
    public Appeal toDecide(UUID id) {
        permissions.require(actor.get(), "appeal.decide", reference(id));
        var appeal = kept.find(id).orElseThrow(() -> new Refused(new AppealRefusal.NotFound()));
        if (isPartial(appeal, actor.get())) {
            throw new Refused(new AppealRefusal.Partial());
        }
        viewing.ofAll(kept.person(appeal).stream().toList(), "appeal");
        return appeal;
    }

    /**
     * Decides one. Reversed, the two are brought together again and both sides answer anew.
     *
     * @throws Refused with an {@link AppealRefusal}
     */
    @Transactional
    public Appeal decide(UUID id, boolean reversed, String reason) {
        permissions.require(actor.get(), "appeal.decide", reference(id));
        var appeal = kept.find(id).orElseThrow(() -> new Refused(new AppealRefusal.NotFound()));
        var by = actor.get().person().filter(_ -> !isPartial(appeal, actor.get()));
        if (by.isEmpty()) {
            throw new Refused(new AppealRefusal.Partial());
        }
        var to = reversed ? Appeal.State.REVERSED : Appeal.State.UPHELD;
        var decided = appeal.decided(by.get(), to, reason, clock.instant());
        if (!kept.decide(decided)) {
            throw new Refused(new AppealRefusal.Decided());
        }
        if (reversed) {
            bringTogether(decided);
        }
        var outcome = to.name().toLowerCase(Locale.ROOT);
        events.append(
                "appeal/" + id,
                appeal.version() + 1,
                List.of(new AppealDecided(id, appeal.need(), appeal.offer(), outcome)));
        record("decide", decided);
        return decided;
    }

    private boolean stands(Explained explained) {
        return match(explained.need().id(), explained.offer().id())
                .map(match -> match.state().isRefusal())
                .orElseGet(() -> explained.explanation().eligibility().truth() == Truth.FALSE
                        || explained.explanation().context().rank() == null);
    }

    private void bringTogether(Appeal appeal) {
        var match = matches.propose(appeal.need(), appeal.offer(), appeal.seeker(), appeal.provider());
        if (match.state().isRefusal()) {
            matches.move(match.id(), match.version(), new MatchCommand.Simple(MatchAction.REOPEN), MANAGER);
        }
    }

    private Optional<Match> match(NeedId need, OfferId offer) {
        return matches.of(need).stream()
                .filter(one -> one.offer().equals(offer))
                .findFirst();
    }

    /** Of those who may decide, whoever has the fewest to decide. */
    private Optional<PersonId> decider(Explained explained) {
        var open = kept.open();
        return people.holders(Role.REGIONAL_ADMIN).stream()
                .filter(one -> !one.organisations().contains(explained.offer().provider()))
                .flatMap(one -> one.person().stream())
                .filter(person -> !kept.isSeeker(person, explained.need().seeker()))
                .min(Comparator.comparingLong((PersonId person) -> open.stream()
                                .filter(appeal -> appeal.decider().equals(Optional.of(person)))
                                .count())
                        .thenComparing(PersonId::value));
    }

    private boolean isPartial(Appeal appeal, Actor who) {
        return who.organisations().contains(appeal.provider())
                || who.person()
                        .filter(person -> kept.isSeeker(person, appeal.seeker()))
                        .isPresent();
    }

    private void record(String what, Appeal appeal) {
        audit.record(
                actor.get(),
                "appeal." + what,
                reference(appeal.id()),
                Map.of("state", appeal.state().name()));
    }

    private static Reference reference(UUID id) {
        return new Reference("appeal", id.toString());
    }
}

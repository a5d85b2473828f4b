package eu.savoirfaire.matching.introduction;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.NotAllowed;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.MatchId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.introduction.disclosure.Prospects;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.MatchCommand;
import eu.savoirfaire.matching.match.MatchRefusal;
import eu.savoirfaire.matching.match.keeping.Hands;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import eu.savoirfaire.matching.match.table.MatchAction;
import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.suggestion.SuggestionRefusal;
import eu.savoirfaire.matching.suggestion.Suggestions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * What people do with matches. Each command is one transaction; whoever may not is refused, and what both sides may do is only done by
 * the hand that they really have: nobody plays both sides of one match.
 */
@Singleton
public class Introductions {
    private final Suggestions suggestions;
    private final Needs needs;
    private final Offers offers;
    private final Prospects prospects;
    private final Matches matches;
    private final Hands hands;
    private final Permissions permissions;
    private final CurrentActor actor;

    Introductions(
            Suggestions suggestions,
            Needs needs,
            Offers offers,
            Prospects prospects,
            Matches matches,
            Hands hands,
            Permissions permissions,
            CurrentActor actor) {
        this.suggestions = suggestions;
        this.needs = needs;
        this.offers = offers;
        this.prospects = prospects;
        this.matches = matches;
        this.hands = hands;
        this.permissions = permissions;
        this.actor = actor;
    }

    /**
     * The person of a need wants an offer. Whoever asks again gets the match that there is.
     *
     * @throws Refused with an {@link IntroductionRefusal} where the rules of the offer are not met, or nobody can know yet
     */
    @Transactional
    public Match.Decision apply(NeedId need, OfferId offer) {
        var explained = suggestions.explain(need, offer);
        requireEligible(explained.explanation().eligibility().truth());
        var match = matches.propose(
                need, offer, explained.need().seeker(), explained.offer().provider());
        return matches.move(match.id(), match.version(), simple(MatchAction.ACCEPT_AS_SEEKER), Set.of(Hand.SEEKER));
    }

    /**
     * Whoever offers something asks somebody whose card they see; the person answers.
     *
     * @param key names the card
     * @throws Refused with {@link IntroductionRefusal.NotThere} where the card is not shown any more
     */
    @Transactional
    public Match.Decision invite(OfferId id, String key) {
        var offer = offers.find(id)
                .filter(kept -> kept.state().isPublic())
                .orElseThrow(() -> new Refused(new SuggestionRefusal.NoSuchOffer()));
        permissions.require(actor.get(), "match.provide", id.reference());
        var need =
                prospects.behind(key, offer.offer()).orElseThrow(() -> new Refused(new IntroductionRefusal.NotThere()));
        var match = matches.propose(need.kept().id(), id, need.kept().seeker(), offer.provider());
        return matches.move(match.id(), match.version(), simple(MatchAction.ACCEPT_AS_PROVIDER), Set.of(Hand.PROVIDER));
    }

    /** What the person of a need says of the group that an offer is for: for this offer alone, and changed whenever they like. */
    @Transactional
    public void declare(NeedId need, OfferId offer, Declaration declaration) {
        permissions.require(actor.get(), "need.match", need.reference());
        needs.declare(need, offer, declaration);
    }

    /**
     * Moves a match by the hand of whoever acts.
     *
     * @param expected the version that was looked at
     * @throws NotAllowed where they have no hand in it
     * @throws Refused where the last place was taken meanwhile; nothing is changed then
     */
    @Transactional
    public Match.Decision move(MatchId id, long expected, MatchCommand command) {
        var match = matches.find(id).orElseThrow(() -> new Refused(new MatchRefusal.NotFound()));
        return matches.move(id, expected, command, Set.of(hands.of(match)));
    }

    private static void requireEligible(Truth truth) {
        switch (truth) {
            case TRUE -> {}
            case UNKNOWN -> throw new Refused(new IntroductionRefusal.AnswersMissing());
            case FALSE -> throw new Refused(new IntroductionRefusal.NotEligible());
        }
    }

    private static MatchCommand simple(MatchAction action) {
        return new MatchCommand.Simple(action);
    }
}

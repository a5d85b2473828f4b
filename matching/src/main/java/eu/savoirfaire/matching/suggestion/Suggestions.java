package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.engine.MatchingEngine;
import eu.savoirfaire.matching.explanation.Context;
import eu.savoirfaire.matching.explanation.Explainer;
import eu.savoirfaire.matching.explanation.Explanation;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.need.keeping.StandingNeed;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.scoring.Draw;
import eu.savoirfaire.matching.suggestion.SuggestionList.Excluded;
import eu.savoirfaire.matching.suggestion.SuggestionList.Possible;
import eu.savoirfaire.matching.suggestion.SuggestionList.Suggested;
import eu.savoirfaire.matching.suggestion.ranking.Ranking;
import eu.savoirfaire.matching.suggestion.ranking.Rankings;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The offers that suit a need, from the engine's offers of this moment and the person's answers as they are kept now. Each list
 * that is made is written down before anybody sees it.
 */
@Singleton
public class Suggestions {
    /** How many are listed; the rest is a page of all offers away. */
    public static final int MOST = 10;

    private static final int MOST_EXCLUDED = 5;

    private final Needs needs;
    private final Offers offers;
    private final RunningEngine engine;
    private final Explainer explainer;
    private final Rankings rankings;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    Suggestions(
            Needs needs,
            Offers offers,
            RunningEngine engine,
            Explainer explainer,
            Rankings rankings,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.engine = engine;
        this.explainer = explainer;
        this.rankings = rankings;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @throws Refused with a {@link SuggestionRefusal} where the need is not there or not stated
     */
    @Transactional
    public SuggestionList of(NeedId id) {
        var standing = standing(id);
        var kept = standing.kept();
        var seeker = standing.seeker();
        var now = engine.engine();
        var best = ranked(now, seeker, Truth.TRUE);
        var suits = shown(best.list(), (offer, ranked) -> new Suggested(offer, ranked.scores()));
        rankings.note(new Ranking(seeker, best.list(), best.seed(), editions(now, seeker, suits)));
        return new SuggestionList(
                kept,
                suits,
                shown(
                        ranked(now, seeker, Truth.UNKNOWN).list(),
                        (offer, _) -> new Possible(
                                offer, explanation(seeker, offer, best).questions())),
                shown(ranked(now, seeker, Truth.FALSE).list(), (offer, _) -> excluded(seeker, offer, best)));
    }

    /**
     * Why an offer suits a need or not, and what would help.
     *
     * @throws Refused with a {@link SuggestionRefusal} where one of them is not there, not open, or of another kind
     */
    @Transactional
    public Explained explain(NeedId id, OfferId offerId) {
        var standing = standing(id);
        var kept = standing.kept();
        var offer = offers.find(offerId)
                .filter(found -> found.state().isPublic())
                .filter(found -> kept.need().kind().isAnsweredBy(found.kind()))
                .orElseThrow(() -> new Refused(new SuggestionRefusal.NoSuchOffer()));
        var seeker = standing.seeker();
        return new Explained(
                kept, seeker, offer, explanation(seeker, offer, ranked(engine.engine(), seeker, Truth.TRUE)));
    }

    private StandingNeed standing(NeedId id) {
        permissions.require(actor.get(), "need.match", id.reference());
        return needs.standing(id)
                .orElseThrow(() -> new Refused(
                        needs.find(id).isPresent()
                                ? new SuggestionRefusal.NotStated()
                                : new SuggestionRefusal.NoSuchNeed()));
    }

    /** @param seed of the lot among equals: another one each day, so that nobody is always the second of two */
    private record Listed(List<Ranked> list, String seed) {}

    private Listed ranked(MatchingEngine now, Seeker seeker, Truth truth) {
        var today = today();
        var seed = "suggestions " + today;
        var draw = new Draw(seed.getBytes(StandardCharsets.UTF_8));
        return new Listed(list(now, now.compile(seeker, today), truth, today, draw), seed);
    }

    private static List<Ranked> list(MatchingEngine now, CompiledNeed need, Truth truth, LocalDate today, Draw draw) {
        var standing = now.offers();
        return switch (truth) {
            case TRUE -> standing.best(need, MOST, today, draw);
            case UNKNOWN -> standing.possible(need, MOST, today, draw);
            case FALSE -> standing.excluded(need, MOST_EXCLUDED, today, draw);
        };
    }

    /** What was closed since the engine heard of it is left out. */
    private <T> List<T> shown(List<Ranked> ranked, BiFunction<KeptOffer, Ranked, T> as) {
        return ranked.stream()
                .flatMap(one -> offers
                        .find(one.offer())
                        .filter(offer -> offer.state().isPublic())
                        .stream()
                        .map(offer -> as.apply(offer, one)))
                .toList();
    }

    private Excluded excluded(Seeker seeker, KeptOffer offer, Listed best) {
        var explanation = explanation(seeker, offer, best);
        var against = explanation.eligibility().rulings().stream()
                .filter(ruling -> ruling.truth() == Truth.FALSE)
                .toList();
        return new Excluded(offer, against, explanation.remedy().isPresent());
    }

    private Explanation explanation(Seeker seeker, KeptOffer offer, Listed best) {
        return explainer.explain(seeker, offer.offer(), today(), context(offer, best.list()));
    }

    private static Context context(KeptOffer offer, List<Ranked> best) {
        var ids = best.stream().map(Ranked::offer).toList();
        var rank = ids.indexOf(offer.id()) + 1;
        var cutOff =
                best.size() < MOST ? null : Long.valueOf(best.getLast().scores().r());
        return new Context(rank == 0 ? null : rank, cutOff, offer.offer().capacity());
    }

    private static List<Edition> editions(MatchingEngine now, Seeker seeker, List<Suggested> suits) {
        var own = Stream.of(seeker.need().weights(), now.taxonomy());
        var theirs = suits.stream()
                .map(one -> one.offer().offer())
                .flatMap(offer -> Stream.of(offer.rules(), offer.weights()));
        return Stream.concat(own, theirs).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package eu.savoirfaire.matching.engine;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.compiled.NeedCompiler;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import eu.savoirfaire.matching.compiled.Ranked;
import eu.savoirfaire.matching.engine.index.OfferIndex;
import eu.savoirfaire.matching.engine.index.Snapshot;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.scoring.Draw;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Needs and offers as their events tell them, and the lists of offers for the needs. No list is kept: each is made when it is asked
 * for, from the offers of that moment, so a change is in every list as soon as it is applied. Applying the same changes in any order,
 * and more than once, leads to the same lists.
 */
public final class MatchingEngine {
    private final OfferCompiler offerCompiler;
    private final NeedCompiler needCompiler;
    private final OfferIndex offers;
    private final StandingNeeds needs = new StandingNeeds();
    private volatile Snapshot snapshot;

    public MatchingEngine(OfferCompiler offerCompiler, NeedCompiler needCompiler) {
        this.offerCompiler = offerCompiler;
        this.needCompiler = needCompiler;
        offers = new OfferIndex(offerCompiler);
        snapshot = offers.snapshot();
    }

    /** The list of one need, best first. */
    public record NeedList(NeedId need, List<Ranked> offers) {}

    /**
     * Readers see all of the changes to offers or none.
     *
     * @return how many of them were news
     */
    public synchronized int apply(Collection<Change> changes) {
        var news = 0;
        for (var change : changes) {
            news += apply(change) ? 1 : 0;
        }
        snapshot = offers.snapshot();
        return news;
    }

    private boolean apply(Change change) {
        return switch (change) {
            case Change.OfferStands(var offer, var version) -> offers.put(offerCompiler.compile(offer), version);
            case Change.OfferGone(var offer, var version) -> offers.remove(offer, version);
            case Change.NeedStands(var seeker, var version) -> needs.put(seeker, version);
            case Change.NeedGone(var need, var version) -> needs.remove(need, version);
        };
    }

    /** A need made ready to be compared with {@link #offers}, and with those of no other engine. */
    public CompiledNeed compile(Seeker seeker, LocalDate today) {
        return needCompiler.compile(seeker, today);
    }

    /** The edition by which skills are compared. */
    public Edition taxonomy() {
        return needCompiler.taxonomy();
    }

    /** The offers of this moment. */
    public Snapshot offers() {
        return snapshot;
    }

    /**
     * The best eligible offers for a need.
     *
     * @param today on which ages are counted and offers must stand
     * @return empty if there is no such need
     */
    public Optional<List<Ranked>> best(NeedId need, int k, LocalDate today, Draw draw) {
        return needs.find(need).map(seeker -> best(snapshot, seeker, k, today, draw));
    }

    /** The offers for which a need's answers are missing; never among the best. */
    public Optional<List<Ranked>> possible(NeedId need, int k, LocalDate today, Draw draw) {
        var now = snapshot;
        return needs.find(need).map(seeker -> now.possible(needCompiler.compile(seeker, today), k, today, draw));
    }

    /** The needs of this moment, by id. */
    public List<Seeker> needs() {
        return needs.all();
    }

    /** The lists of all needs, by id, over the offers of this moment; on all processors, with the same result on any number. */
    public List<NeedList> all(int k, LocalDate today, Draw draw) {
        var now = snapshot;
        return needs.all().parallelStream()
                .map(seeker -> new NeedList(seeker.need().id(), best(now, seeker, k, today, draw)))
                .toList();
    }

    private List<Ranked> best(Snapshot now, Seeker seeker, int k, LocalDate today, Draw draw) {
        return now.best(needCompiler.compile(seeker, today), k, today, draw);
    }
}

package eu.savoirfaire.matching.assignment.market;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.scoring.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes needs, offers and the eligible pairs with their scores in any order, and makes the {@link Market}: each need ranks offers by
 * its own confirmed order, else by u; each offer ranks needs by v; ties break by the days that the one who is ranked has
 * waited, then by {@link Draw}. A list is the best by u, as many as said, plus the pinned offer.
 */
public final class MarketBuilder {
    private final List<UUID> needs = new ArrayList<>();
    private final List<Integer> needsWaited = new ArrayList<>();
    private final List<UUID> offers = new ArrayList<>();
    private final List<Integer> offersWaited = new ArrayList<>();
    private final List<Integer> capacities = new ArrayList<>();
    private final List<Integer> minima = new ArrayList<>();
    private final Candidates candidates = new Candidates();
    private final Map<Integer, int[]> confirmed = new HashMap<>();
    private final Map<Integer, Integer> pins = new HashMap<>();

    /** @return the number by which this builder knows the need */
    public int need(NeedId id, int daysWaited) {
        needs.add(id.value());
        needsWaited.add(daysWaited);
        return needs.size() - 1;
    }

    /**
     * @param minimum with fewer the offer does not open; 0 where any number will do
     * @return the number by which this builder knows the offer
     */
    public int offer(OfferId id, int capacity, int minimum, int daysWaited) {
        if (capacity < 0 || minimum < 0 || minimum > capacity) {
            throw new IllegalArgumentException("capacity " + capacity + ", minimum " + minimum);
        }
        offers.add(id.value());
        offersWaited.add(daysWaited);
        capacities.add(capacity);
        minima.add(minimum);
        return offers.size() - 1;
    }

    /**
     * An eligible pair (the caller has checked its rules: TRUE, nothing else), once.
     *
     * @param u the score on the side of the need, in micro-units
     * @param v the score on the side of the offer, in micro-units
     */
    public void candidate(int need, int offer, int u, int v) {
        candidates.add(need, offer, u, v);
    }

    /** The order that the person confirmed; offers that it leaves out are not on the list. */
    public void confirm(int need, int... offersInOrder) {
        confirmed.put(need, offersInOrder.clone());
    }

    /** Fixes a pair before the run. To be called when all candidates are in. */
    public Pinning pin(int need, int offer) {
        var already = pins.get(need);
        if (already != null) {
            return already == offer ? Pinning.PINNED : Pinning.NEED_PINNED_ELSEWHERE;
        }
        if (!candidates.contains(need, offer)) {
            return Pinning.NOT_A_CANDIDATE;
        }
        if (pins.values().stream().filter(other -> other == offer).count() >= capacities.get(offer)) {
            return Pinning.OFFER_FULL;
        }
        pins.put(need, offer);
        return Pinning.PINNED;
    }

    /** @param longest how many offers a list holds at most, besides a pinned one */
    public Market build(Draw draw, int longest) {
        var left = new Side(needs, needsWaited);
        var right = new Side(offers, offersWaited);
        var sorted = renumbered(left, right);
        var pinnedOffer = new int[left.size()];
        Arrays.fill(pinnedOffer, Market.NONE);
        pins.forEach((need, offer) -> pinnedOffer[left.place[need]] = right.place[offer]);
        var orders = new HashMap<Integer, int[]>();
        confirmed.forEach((need, order) -> orders.put(
                left.place[need],
                Arrays.stream(order).map(offer -> right.place[offer]).toArray()));
        var lists = new ListMaking(left, right, sorted, draw).lists(longest, orders, pinnedOffer);
        return new Market(
                left.ids,
                right.ids,
                Arrays.stream(right.cameAs).map(capacities::get).toArray(),
                Arrays.stream(right.cameAs).map(minima::get).toArray(),
                lists,
                pinnedEntries(lists, pinnedOffer));
    }

    private Candidates renumbered(Side left, Side right) {
        var sorted = new Candidates();
        for (var i = 0; i < candidates.size; i++) {
            sorted.add(
                    left.place[candidates.need[i]], right.place[candidates.offer[i]], candidates.u[i], candidates.v[i]);
        }
        return sorted;
    }

    private static int[] pinnedEntries(Market.Lists lists, int[] pinnedOffer) {
        var entries = new int[pinnedOffer.length];
        for (var need = 0; need < entries.length; need++) {
            entries[need] = Market.NONE;
            for (var entry = lists.first[need]; entry < lists.first[need + 1]; entry++) {
                if (lists.offer[entry] == pinnedOffer[need]) {
                    entries[need] = entry;
                }
            }
        }
        return entries;
    }
}

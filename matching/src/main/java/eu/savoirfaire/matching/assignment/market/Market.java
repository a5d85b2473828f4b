package eu.savoirfaire.matching.assignment.market;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import java.util.UUID;

/**
 * Both sides of one run. An <em>entry</em> is an offer on the list of a need; the entries of need {@code n} are the numbers from
 * {@code first(n)} up to, not including, {@code first(n + 1)}, best first. Immutable; made by a {@link MarketBuilder}.
 */
public final class Market {
    /** Stands for no entry. */
    public static final int NONE = -1;

    private final UUID[] needs;
    private final UUID[] offers;
    private final int[] capacity;
    private final int[] minimum;
    private final Lists lists;
    private final int[] pinned;

    Market(UUID[] needs, UUID[] offers, int[] capacity, int[] minimum, Lists lists, int[] pinned) {
        this.needs = needs;
        this.offers = offers;
        this.capacity = capacity;
        this.minimum = minimum;
        this.lists = lists;
        this.pinned = pinned;
    }

    public int needs() {
        return needs.length;
    }

    public int offers() {
        return offers.length;
    }

    public int entries() {
        return lists.offer.length;
    }

    public NeedId need(int need) {
        return new NeedId(needs[need]);
    }

    public OfferId offer(int offer) {
        return new OfferId(offers[offer]);
    }

    public int capacity(int offer) {
        return capacity[offer];
    }

    /** With fewer than these, an offer (a circle) does not open; 0 where it opens for any number. */
    public int minimum(int offer) {
        return minimum[offer];
    }

    public int first(int need) {
        return lists.first[need];
    }

    public int offerAt(int entry) {
        return lists.offer[entry];
    }

    /** How the offer ranks the need of this entry among all that list it: 0 is its best. No two have the same. */
    public int standing(int entry) {
        return lists.standing[entry];
    }

    /** The score of the pair on the side of the need, in micro-units. */
    public int u(int entry) {
        return lists.u[entry];
    }

    /** The score of the pair on the side of the offer, in micro-units. */
    public int v(int entry) {
        return lists.v[entry];
    }

    /** The entry that a person fixed for a need before the run, or {@link #NONE}. */
    public int pinned(int need) {
        return pinned[need];
    }

    public boolean isPinned(int need) {
        return pinned[need] != NONE;
    }

    /** The same market with a need's pins taken away where the offer is closed. */
    public Market withoutPinsTo(boolean[] closed) {
        var kept = pinned.clone();
        for (var need = 0; need < kept.length; need++) {
            if (kept[need] != NONE && closed[offerAt(kept[need])]) {
                kept[need] = NONE;
            }
        }
        return new Market(needs, offers, capacity, minimum, lists, kept);
    }

    /** The same lists with other numbers of places. */
    public Market withCapacity(int[] other) {
        if (other.length != capacity.length) {
            throw new IllegalArgumentException(capacity.length + " offers, but " + other.length + " capacities");
        }
        return new Market(needs, offers, other.clone(), minimum, lists, pinned);
    }

    /** The entries in columns. */
    static final class Lists {
        final int[] first;
        final int[] offer;
        final int[] standing;
        final int[] u;
        final int[] v;

        Lists(int needs, int entries) {
            first = new int[needs + 1];
            offer = new int[entries];
            standing = new int[entries];
            u = new int[entries];
            v = new int[entries];
        }
    }
}

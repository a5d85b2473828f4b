package eu.savoirfaire.matching.assignment;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.Arrays;

/**
 * Deferred acceptance in which the offers propose, each to as many needs as it has free places: stable within the lists, the best
 * stable one for the offers. It matches the same needs as {@link NeedProposing}, and offers that keep free places get the same
 * needs (the rural hospitals theorem, Roth 1986): run beside it, the two prove each other.
 */
public final class OfferProposing {
    private final Market market;
    /** Entries in the order in which each offer ranks them, offer after offer. */
    private final int[] ranked;

    private final int[] next;
    private final int[] end;
    private final int[] free;
    private final int[] needOf;
    private final int[] held;

    private OfferProposing(Market market) {
        this.market = market;
        end = new int[market.offers()];
        next = new int[market.offers()];
        for (var entry = 0; entry < market.entries(); entry++) {
            end[market.offerAt(entry)]++;
        }
        Arrays.parallelPrefix(end, Integer::sum);
        for (var offer = 1; offer < market.offers(); offer++) {
            next[offer] = end[offer - 1];
        }
        ranked = new int[market.entries()];
        needOf = new int[market.entries()];
        for (var need = 0; need < market.needs(); need++) {
            for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                ranked[next[market.offerAt(entry)] + market.standing(entry)] = entry;
                needOf[entry] = need;
            }
        }
        free = Places.freeCapacity(market);
        held = new int[market.needs()];
        Arrays.setAll(held, market::pinned);
    }

    public static Placement run(Market market) {
        return new OfferProposing(market).placement();
    }

    private Placement placement() {
        for (var offer = 0; offer < market.offers(); offer++) {
            settle(offer);
        }
        return new Placement(market, held);
    }

    /** The offer proposes while it has free places; the offer that a need leaves for it goes on in its place. */
    private void settle(int first) {
        var vacancies = new IntStack();
        vacancies.push(first);
        while (!vacancies.isEmpty()) {
            var offer = vacancies.pop();
            while (free[offer] > 0 && next[offer] < end[offer]) {
                var left = propose(ranked[next[offer]++]);
                if (left != Market.NONE) {
                    vacancies.push(left);
                }
            }
        }
    }

    /** @return the offer that lost the need over this, or {@link Market#NONE} */
    private int propose(int entry) {
        var need = needOf[entry];
        if (market.isPinned(need) || held[need] != Market.NONE && held[need] < entry) {
            return Market.NONE;
        }
        var before = held[need];
        held[need] = entry;
        free[market.offerAt(entry)]--;
        if (before == Market.NONE) {
            return Market.NONE;
        }
        free[market.offerAt(before)]++;
        return market.offerAt(before);
    }

    /** Numbers, last in first out. */
    private static final class IntStack {
        private int[] numbers = new int[16];
        private int size;

        void push(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int pop() {
            return numbers[--size];
        }

        boolean isEmpty() {
            return size == 0;
        }
    }
}

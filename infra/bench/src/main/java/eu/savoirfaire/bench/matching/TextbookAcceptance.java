package eu.savoirfaire.bench.matching;

import eu.savoirfaire.matching.assignment.market.Market;
import eu.savoirfaire.matching.assignment.market.Placement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Deferred acceptance as textbooks and tutorials write it in Java: maps, queues and objects. */
final class TextbookAcceptance {
    private record Proposal(int need, int entry, int standing) {}

    private TextbookAcceptance() {}

    static Placement run(Market market) {
        Map<Integer, List<Proposal>> lists = new HashMap<>();
        for (var need = 0; need < market.needs(); need++) {
            var list = new ArrayList<Proposal>();
            for (var entry = market.first(need); entry < market.first(need + 1); entry++) {
                list.add(new Proposal(need, entry, market.standing(entry)));
            }
            lists.put(need, list);
        }
        return assign(market, lists);
    }

    private static Placement assign(Market market, Map<Integer, List<Proposal>> lists) {
        Map<Integer, PriorityQueue<Proposal>> held = new HashMap<>();
        Map<Integer, Integer> next = new HashMap<>();
        var free = new ArrayDeque<>(lists.keySet());
        while (!free.isEmpty()) {
            var need = free.remove();
            var at = next.merge(need, 1, Integer::sum) - 1;
            if (at < lists.getOrDefault(need, List.of()).size()) {
                var proposal = lists.getOrDefault(need, List.of()).get(at);
                var offer = market.offerAt(proposal.entry());
                var holders = held.computeIfAbsent(
                        offer,
                        any -> new PriorityQueue<>(
                                Comparator.comparingInt(Proposal::standing).reversed()));
                holders.add(proposal);
                if (holders.size() > market.capacity(offer)) {
                    free.add(holders.remove().need());
                }
            }
        }
        var entries = new int[market.needs()];
        Arrays.fill(entries, Market.NONE);
        held.values().forEach(holders -> holders.forEach(one -> entries[one.need()] = one.entry()));
        return new Placement(market, entries);
    }
}

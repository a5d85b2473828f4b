package eu.savoirfaire.catalogue.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps the first proposal of each code. */
final class Firsts {
    private Firsts() {}

    static Stream<Proposal> of(Stream<Proposal> proposals) {
        Map<String, Proposal> firsts = new LinkedHashMap<>();
        proposals.forEach(proposal -> firsts.putIfAbsent(proposal.facet() + " " + proposal.code(), proposal));
        return firsts.values().stream();
    }
}

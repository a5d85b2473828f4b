package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Structure;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Carries what was confirmed of one text to the next: there it replaces what was confirmed, and what is only proposed stays. */
final class Carrying {
    private Carrying() {}

    static Structure into(Structure copy, Structure confirmed) {
        return new Structure(
                joined(
                        confirmed.classifications(),
                        copy.classifications(),
                        Classification::isConfirmed,
                        one -> one.facet() + " " + one.code(),
                        confirmed,
                        one -> new Settled(one.facet().name(), one.code(), one.phrase())),
                joined(
                        confirmed.indicators(),
                        copy.indicators(),
                        Indicator::confirmed,
                        Indicator::key,
                        confirmed,
                        one -> new Settled(Settled.INDICATOR, one.key(), one.phrase())),
                joined(
                        confirmed.blocks(),
                        copy.blocks(),
                        BuildingBlock::confirmed,
                        BuildingBlock::key,
                        confirmed,
                        one -> new Settled(Settled.BLOCK, one.key(), one.phrase())),
                joined(
                        confirmed.ties(),
                        copy.ties(),
                        Tie::confirmed,
                        Tie::key,
                        confirmed,
                        one -> new Settled(Settled.TIE, one.key(), one.phrase())),
                confirmed.assessment(),
                Stream.concat(confirmed.settled().stream(), copy.settled().stream())
                        .distinct()
                        .toList(),
                copy.edition() + 1);
    }

    private static <T> List<T> joined(
            List<T> confirmed,
            List<T> copy,
            Predicate<T> stands,
            Function<T, String> key,
            Structure decided,
            Function<T, Settled> settled) {
        var kept = confirmed.stream().filter(stands).toList();
        var keys = kept.stream().map(key).toList();
        var open = copy.stream()
                .filter(stands.negate())
                .filter(one -> !keys.contains(key.apply(one)))
                .filter(one -> !decided.settled().contains(settled.apply(one)));
        return Stream.concat(kept.stream(), open).toList();
    }
}

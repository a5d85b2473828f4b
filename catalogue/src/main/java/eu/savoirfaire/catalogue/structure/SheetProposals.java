package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
import eu.savoirfaire.catalogue.structure.figure.IndicatorProposals;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a sheet with what its text proposes beside it. What was decided on once is not proposed again. */
@Singleton
public final class SheetProposals {
    private final StructureProposer proposer;
    private final IndicatorProposals indicators = new IndicatorProposals();
    private final BlockProposals blocks = new BlockProposals();
    private final TieProposals ties = new TieProposals();

    public SheetProposals(StructureProposer proposer) {
        this.proposer = proposer;
    }

    /** The structure of a text that changed: what a person said stays, classifications are proposed anew. */
    public Structure renewed(Structure before, Sheet sheet) {
        return withClassifications(before, sheet, Classification::isConfirmed);
    }

    /** Everything that is known, then everything that the text proposes: for whoever confirms, never to be shown to others. */
    public Structure beside(Structure known, Sheet sheet) {
        var whole = withClassifications(known, sheet, _ -> true);
        return new Structure(
                whole.classifications(),
                joined(known.indicators(), newIndicators(known, sheet)),
                joined(known.blocks(), newBlocks(known, sheet)),
                joined(known.ties(), newTies(known, sheet)),
                known.assessment(),
                known.settled(),
                known.edition());
    }

    /** How many things wait for somebody to confirm or reject them. */
    public int waiting(Structure known, Sheet sheet) {
        var all = beside(known, sheet);
        return (int) (all.classifications().stream()
                        .filter(one -> !one.isConfirmed())
                        .count()
                + all.indicators().stream().filter(one -> !one.confirmed()).count()
                + all.blocks().stream().filter(one -> !one.confirmed()).count()
                + all.ties().stream().filter(one -> !one.confirmed()).count());
    }

    private Structure withClassifications(Structure before, Sheet sheet, Predicate<Classification> stays) {
        var classifications =
                new ArrayList<>(before.classifications().stream().filter(stays).toList());
        proposer.propose(sheet.texts(), sheet.textLanguage()).stream()
                .map(Proposal::toClassification)
                .filter(proposal -> classifications.stream().noneMatch(kept -> isSame(kept, proposal)))
                .filter(proposal -> isOpen(before, proposal.facet().name(), proposal.code(), proposal.phrase()))
                .forEach(classifications::add);
        return before.with(classifications);
    }

    private Stream<Indicator> newIndicators(Structure known, Sheet sheet) {
        return indicators.in(sheet).stream()
                .filter(one -> known.indicators().stream()
                        .noneMatch(kept -> kept.key().equals(one.key())
                                || kept.quantity().equals(one.quantity())
                                        && Objects.equals(kept.phrase(), one.phrase())))
                .filter(one -> isOpen(known, Settled.INDICATOR, one.key(), one.phrase()));
    }

    private Stream<BuildingBlock> newBlocks(Structure known, Sheet sheet) {
        return blocks.in(sheet).stream()
                .filter(one ->
                        known.blocks().stream().noneMatch(kept -> kept.key().equals(one.key())))
                .filter(one -> isOpen(known, Settled.BLOCK, one.key(), one.phrase()));
    }

    private Stream<Tie> newTies(Structure known, Sheet sheet) {
        return ties.in(sheet).stream()
                .filter(one ->
                        known.ties().stream().noneMatch(kept -> kept.key().equals(one.key())))
                .filter(one -> isOpen(known, Settled.TIE, one.key(), one.phrase()));
    }

    private static boolean isOpen(Structure known, String kind, String key, @Nullable String phrase) {
        return !known.settled().contains(new Settled(kind, key, phrase));
    }

    private static boolean isSame(Classification one, Classification other) {
        return one.facet() == other.facet() && one.code().equals(other.code());
    }

    private static <T> List<T> joined(List<T> known, Stream<T> proposed) {
        return Stream.concat(known.stream(), proposed).toList();
    }
}

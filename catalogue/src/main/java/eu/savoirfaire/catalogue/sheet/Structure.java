package eu.savoirfaire.catalogue.sheet;

import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Settled;
import eu.savoirfaire.catalogue.fact.Tie;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside the text of a revision, each list in the order in which it is shown. A revision written before there was
 * more than classifications has nothing else.
 *
 * @param assessment of a curator; null until somebody made one
 * @param settled proposals that were decided on
 * @param edition how often it was changed beside its text; 0 as it came with the text
 */
@Serdeable
public record Structure(
        List<Classification> classifications,
        List<Indicator> indicators,
        List<BuildingBlock> blocks,
        List<Tie> ties,
        @Nullable Assessment assessment,
        List<Settled> settled,
        int edition) {
    private static final Structure EMPTY = of(List.of());

    public Structure {
        classifications = List.copyOf(classifications);
        indicators = List.copyOf(indicators);
        blocks = List.copyOf(blocks);
        ties = List.copyOf(ties);
        settled = List.copyOf(settled);
    }

    public static Structure empty() {
        return EMPTY;
    }

    /** As it comes with a text: classifications alone. */
    public static Structure of(List<Classification> classifications) {
        return new Structure(classifications, List.of(), List.of(), List.of(), null, List.of(), 0);
    }

    public List<Classification> of(Facet facet) {
        return classifications.stream().filter(c -> c.facet() == facet).toList();
    }

    public List<String> codes(Facet facet) {
        return of(facet).stream().map(Classification::code).distinct().toList();
    }

    /** Both what the author declares and what a curator holds of carrying it over: either finds the sheet. */
    public List<String> found(Facet facet) {
        var assessed = switch (facet) {
            case TRANSFERABILITY -> assessment == null ? List.<String>of() : List.of(assessment.level());
            case SCOPE -> assessment == null ? List.<String>of() : assessment.scopes();
            default -> List.<String>of();
        };
        return Stream.concat(codes(facet).stream(), assessed.stream())
                .distinct()
                .toList();
    }

    /** What anybody may see: classifications with their status, and of everything else what a curator confirmed. */
    public Structure shown() {
        return new Structure(
                classifications,
                indicators.stream().filter(Indicator::confirmed).toList(),
                blocks.stream().filter(BuildingBlock::confirmed).toList(),
                ties.stream().filter(Tie::confirmed).toList(),
                assessment,
                List.of(),
                edition);
    }

    public Structure with(List<Classification> others) {
        return new Structure(others, indicators, blocks, ties, assessment, settled, edition);
    }

    public Structure inEdition(int number) {
        return new Structure(classifications, indicators, blocks, ties, assessment, settled, number);
    }
}

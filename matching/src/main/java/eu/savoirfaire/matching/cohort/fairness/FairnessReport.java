package eu.savoirfaire.matching.cohort.fairness;

import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.assignment.audit.GroupCount;
import eu.savoirfaire.matching.assignment.audit.SelectionRates;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a run chose people of all groups alike, in counts that tell nothing of a person. */
@Singleton
public class FairnessReport {
    /** A count of one to four could be somebody. */
    private static final int SMALLEST_CELL = 5;

    private final DeclarationRows rows;

    FairnessReport(DeclarationRows rows) {
        this.rows = rows;
    }

    /** @param rates of groups of at least 20 without a small cell; the others are only counted */
    public record OfAttribute(Attribute attribute, SelectionRates rates, int hidden) {}

    /** By attribute; for those of whom nothing can be said the rates are empty. */
    @Transactional(readOnly = true)
    public List<OfAttribute> of(CohortId cohort, Set<SeekerId> tookPart, Set<SeekerId> selected) {
        var told = rows.ofCohort(cohort.value());
        return Arrays.stream(Attribute.values())
                .map(attribute -> of(attribute, told, tookPart, selected))
                .toList();
    }

    private static OfAttribute of(
            Attribute attribute, List<DeclarationRow> told, Set<SeekerId> tookPart, Set<SeekerId> selected) {
        var counts = told.stream()
                .filter(row -> row.attribute() == attribute && tookPart.contains(new SeekerId(row.seekerId())))
                .collect(Collectors.groupingBy(DeclarationRow::answer))
                .entrySet()
                .stream()
                .map(group -> new GroupCount(group.getKey(), group.getValue().size(), (int) group.getValue().stream()
                        .filter(row -> selected.contains(new SeekerId(row.seekerId())))
                        .count()))
                .toList();
        var shown =
                counts.stream().filter(FairnessReport::tellsNothingOfAPerson).toList();
        var rates = SelectionRates.of(shown);
        return new OfAttribute(attribute, rates, counts.size() - rates.groups().size());
    }

    private static boolean tellsNothingOfAPerson(GroupCount count) {
        return isLarge(count.selected()) && isLarge(count.tookPart() - count.selected());
    }

    private static boolean isLarge(int cell) {
        return cell == 0 || cell >= SMALLEST_CELL;
    }
}

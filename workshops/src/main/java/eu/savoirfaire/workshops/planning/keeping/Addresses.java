package eu.savoirfaire.workshops.planning.keeping;

import static java.util.stream.Collectors.toMap;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The address on the web, {@code /workshops/{slug}}, of each workshop that was announced. It is given once and never
 * changes; the record of the workshop has the same.
 */
@Singleton
public class Addresses implements AfterPlanning {
    private static final int LONGEST = 80;

    /** Taken by pages of ours. */
    private static final Set<String> OURS = Set.of("plan", "statistics");

    private final AddressRows rows;

    Addresses(AddressRows rows) {
        this.rows = rows;
    }

    /** Empty for one that was never announced. */
    @Transactional(readOnly = true)
    public Optional<String> of(WorkshopId workshop) {
        return rows.findById(workshop.value()).map(AddressRow::slug);
    }

    /** Those of all that were ever announced among these. */
    @Transactional(readOnly = true)
    public Map<WorkshopId, String> of(Collection<WorkshopId> workshops) {
        return rows.findByWorkshopIdIn(workshops.stream().map(WorkshopId::value).toList()).stream()
                .collect(toMap(row -> new WorkshopId(row.workshopId()), AddressRow::slug));
    }

    @Transactional(readOnly = true)
    public Optional<WorkshopId> find(String slug) {
        return rows.findBySlug(slug).map(row -> new WorkshopId(row.workshopId()));
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        if (after.state() == PlanningState.SCHEDULED
                && rows.findById(after.id().value()).isEmpty()) {
            give(after.id(), wanted(after.plan()));
        }
    }

    /** Whoever comes later with the same title has a number behind it. */
    private void give(WorkshopId workshop, String wanted) {
        var slug = wanted;
        for (var n = 2; isTaken(workshop, slug) || rows.enter(workshop.value(), slug) == 0; n++) {
            slug = wanted + "-" + n;
        }
    }

    private boolean isTaken(WorkshopId workshop, String slug) {
        return OURS.contains(slug) || rows.recorded(workshop.value(), slug) > 0;
    }

    private static String wanted(Plan plan) {
        var letters = Normalizer.normalize(plan.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var end = letters.length() <= LONGEST ? letters.length() : letters.lastIndexOf('-', LONGEST);
        var cut = letters.substring(0, end > 0 ? end : Math.min(letters.length(), LONGEST));
        return (cut.isEmpty() ? "workshop" : cut) + "-" + plan.hours().start().getYear();
    }
}

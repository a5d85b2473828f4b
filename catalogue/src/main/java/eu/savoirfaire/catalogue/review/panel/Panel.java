package eu.savoirfaire.catalogue.review.panel;

import eu.savoirfaire.infra.access.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who judges a sheet.
 *
 * @param curator who decides
 * @param reviewers who advise
 * @param former curators who declined it: an appeal goes to none of them
 * @param recommendations of all rounds; one for each reviewer and round
 */
public record Panel(
        Optional<PersonId> curator,
        List<PersonId> reviewers,
        Set<PersonId> former,
        List<Recommendation> recommendations) {
    private static final Panel NOBODY = new Panel(Optional.empty(), List.of(), Set.of(), List.of());

    public Panel {
        reviewers = List.copyOf(reviewers);
        former = Set.copyOf(former);
        recommendations = List.copyOf(recommendations);
    }

    public static Panel nobody() {
        return NOBODY;
    }

    public Panel of(PersonId decides, List<PersonId> advise) {
        return new Panel(Optional.of(decides), advise, former, recommendations);
    }

    public boolean reviews(PersonId person) {
        return reviewers.contains(person);
    }

    /** The panel with this recommendation, in place of an earlier one of the same reviewer and round. */
    public Panel with(Recommendation given) {
        var others = new ArrayList<>(recommendations.stream()
                .filter(one -> !one.by().equals(given.by()) || one.round() != given.round())
                .toList());
        others.add(given);
        return new Panel(curator, reviewers, former, others);
    }

    /** The panel with others in the place of those who cannot go on. */
    public Panel replacing(Map<PersonId, PersonId> standIns) {
        var now = new LinkedHashSet<PersonId>();
        reviewers.forEach(reviewer -> now.add(standIns.getOrDefault(reviewer, reviewer)));
        return new Panel(curator, List.copyOf(now), former, recommendations);
    }

    /** The panel for an appeal: another curator decides, the reviewers stay. */
    public Panel appealedTo(PersonId other) {
        var declined = new LinkedHashSet<>(former);
        curator.ifPresent(declined::add);
        return new Panel(Optional.of(other), reviewers, declined, recommendations);
    }
}

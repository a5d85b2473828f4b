package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.seat.Seats;
import eu.savoirfaire.matching.cohort.settling.Pseudonym;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The circles of a confirmed cohort, and the seats that were left in them. */
@Singleton
final class CircleViews {
    private final Matches matches;
    private final Seats seats;
    private final Managing managing;

    CircleViews(Matches matches, Seats seats, Managing managing) {
        this.matches = matches;
        this.seats = seats;
        this.managing = managing;
    }

    List<CohortView.Circle> circles(Cohort cohort, List<Participation> needs, Function<OfferId, String> title) {
        if (!isCircle(cohort)) {
            return List.of();
        }
        var members = new TreeMap<String, Integer>();
        var shown = new TreeMap<String, Match>();
        for (var one : needs) {
            if (one.state() == Participation.State.PLACED) {
                one.match().flatMap(matches::find).ifPresent(match -> {
                    var offer = match.offer().value().toString();
                    members.merge(offer, 1, Integer::sum);
                    shown.putIfAbsent(offer, match);
                });
            }
        }
        return shown.entrySet().stream()
                .map(one -> new CohortView.Circle(
                        one.getKey(),
                        title.apply(one.getValue().offer()),
                        managing.name(one.getValue().provider()),
                        Label.key(
                                "matching.cohort.circle.members",
                                Optional.ofNullable(members.get(one.getKey())).orElse(0),
                                cohort.facts().most())))
                .toList();
    }

    List<CohortView.Freed> freed(Cohort cohort, Function<OfferId, String> title) {
        return isCircle(cohort)
                ? seats.of(cohort.id()).stream()
                        .map(seat -> new CohortView.Freed(
                                Pseudonym.of(seat.need().orElse(seat.leftBy()).value()),
                                title.apply(seat.offer()),
                                Label.key("matching.cohort.seat." + seat.state().word())))
                        .toList()
                : List.of();
    }

    private static boolean isCircle(Cohort cohort) {
        return cohort.state() == CohortState.CONFIRMED && cohort.facts().kind() == CohortKind.CIRCLES;
    }
}

package eu.savoirfaire.matching.cohort.run;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.supply.Judge;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.cohort.supply.Present.PresentNeed;
import eu.savoirfaire.matching.cohort.supply.Present.PresentOffer;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.match.table.MatchState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what takes part in a cohort, as it is now. */
@Singleton
public class Gathering {
    /** A need with a match that has come so far is being served. */
    private static final Set<MatchState> ENGAGED =
            EnumSet.of(MatchState.MUTUAL, MatchState.INTRODUCED, MatchState.ACTIVE);

    /** What was between two before and does not keep them apart now: a "no" of either does. */
    private static final Set<MatchState> CAN_GO_ON = EnumSet.of(
            MatchState.PROPOSED,
            MatchState.SEEKER_ACCEPTED,
            MatchState.PROVIDER_ACCEPTED,
            MatchState.EXPIRED,
            MatchState.CANCELLED);

    private final Gathered gathered;
    private final Present present;
    private final Matches matches;
    private final Places places;
    private final Judge judge;
    private final Clock clock;

    Gathering(Gathered gathered, Present present, Matches matches, Places places, Judge judge, Clock clock) {
        this.gathered = gathered;
        this.present = present;
        this.matches = matches;
        this.places = places;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * Reads everything, and judges every pair by the taxonomy of the moment in which it begins.
     *
     * @param progress told after each need; false from it means to stop
     * @return empty when it was stopped
     */
    Optional<RunInputs> gather(Cohort cohort, Progress progress) {
        return new Reading(cohort, LocalDate.now(clock)).all(progress);
    }

    /** How many more people the offer can take: both introductions and positions count. */
    public int free(PresentOffer offer) {
        return places.of(offer.offer().id())
                .map(now -> Math.max(
                        0,
                        Math.min(
                                now.introductions() - now.reserved() - now.introduced(),
                                now.capacity() - now.active() - now.reserved() - now.introduced())))
                .orElse(0);
    }

    /** The offers to which their organisations have said yes and that are public, by id. */
    public List<PresentOffer> offers(Cohort cohort) {
        return gathered.offers(cohort.id()).stream()
                .filter(Gathered.CohortOffer::agreed)
                .flatMap(one -> present.offer(one.offer()).stream())
                .sorted(Comparator.comparing(one -> one.offer().id().value()))
                .toList();
    }

    private record Standing(PresentNeed need, List<Match> matches) {}

    private final class Reading {
        private final Cohort cohort;
        private final LocalDate day;
        private final Judge judge = Gathering.this.judge.now();
        private final List<PresentOffer> offers;
        private final List<RunInputs.Absent> absent = new ArrayList<>();
        private final List<RunInputs.Pair> pairs = new ArrayList<>();
        private final Set<String> versions = new TreeSet<>();

        Reading(Cohort cohort, LocalDate day) {
            this.cohort = cohort;
            this.day = day;
            offers = offers(cohort);
        }

        Optional<RunInputs> all(Progress progress) {
            var needs = needs();
            for (var number = 0; number < needs.size(); number++) {
                if (!progress.onward(number, needs.size())) {
                    return Optional.empty();
                }
                judge(number, needs.get(number));
            }
            versions.add(judge.taxonomy());
            return Optional.of(new RunInputs(
                    cohort.facts().mode(),
                    day.toString(),
                    needs.stream().map(this::ofNeed).toList(),
                    offers.stream().map(this::ofOffer).toList(),
                    pairs,
                    pins(),
                    absent,
                    List.copyOf(versions)));
        }

        /** Those that take part, by id. */
        private List<Standing> needs() {
            var standing = new ArrayList<Standing>();
            for (var one : gathered.needs(cohort.id())) {
                if (one.state() == Participation.State.WAITING) {
                    take(one.need(), standing);
                }
            }
            absent.sort(Comparator.comparing(RunInputs.Absent::need));
            standing.sort(
                    Comparator.comparing(one -> one.need().seeker().need().id().value()));
            return standing;
        }

        private void take(NeedId id, List<Standing> standing) {
            var need = present.need(id);
            if (need.isEmpty()) {
                absent.add(new RunInputs.Absent(id.value(), RunInputs.Why.NEED_GONE));
                return;
            }
            var between = matches.of(id);
            if (between.stream().anyMatch(match -> ENGAGED.contains(match.state()))) {
                absent.add(new RunInputs.Absent(id.value(), RunInputs.Why.ENGAGED));
            } else if (cohort.facts().kind() != CohortKind.CIRCLES
                    && standing.size() >= cohort.facts().most()) {
                absent.add(new RunInputs.Absent(id.value(), RunInputs.Why.MORE_THAN_IT_TAKES));
            } else {
                standing.add(new Standing(need.get(), between));
            }
        }

        private void judge(int number, Standing one) {
            var apart = new HashSet<OfferId>();
            one.matches().stream()
                    .filter(match -> !CAN_GO_ON.contains(match.state()))
                    .forEach(match -> apart.add(match.offer()));
            versions.add(one.need().seeker().need().weights().toString());
            for (var offer = 0; offer < offers.size(); offer++) {
                var other = offers.get(offer).offer();
                versions.add(other.rules().toString());
                versions.add(other.weights().toString());
                var at = offer;
                if (!apart.contains(other.id())) {
                    judge.scores(one.need().seeker(), other, day)
                            .ifPresent(scores ->
                                    pairs.add(new RunInputs.Pair(number, at, (int) scores.u(), (int) scores.v())));
                }
            }
        }

        private RunInputs.OfNeed ofNeed(Standing one) {
            var need = one.need().seeker().need();
            return new RunInputs.OfNeed(need.id().value(), one.need().version(), waited(need.since()));
        }

        /** A circle that has not the places for its least people has none. */
        private RunInputs.OfOffer ofOffer(PresentOffer one) {
            var circle = cohort.facts().kind() == CohortKind.CIRCLES;
            var free = circle ? Math.min(free(one), cohort.facts().most()) : free(one);
            var least = circle ? cohort.facts().least() : 0;
            var capacity = free < least ? 0 : free;
            return new RunInputs.OfOffer(
                    one.offer().id().value(),
                    one.version(),
                    capacity,
                    Math.min(least, capacity),
                    waited(one.offer().since()));
        }

        private int waited(LocalDate since) {
            return (int) Math.max(0, ChronoUnit.DAYS.between(since, day));
        }

        private List<RunInputs.Pin> pins() {
            return gathered.pins(cohort.id()).entrySet().stream()
                    .map(pin -> new RunInputs.Pin(pin.getKey(), pin.getValue()))
                    .toList();
        }
    }
}

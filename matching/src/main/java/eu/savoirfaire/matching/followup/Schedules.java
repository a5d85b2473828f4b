package eu.savoirfaire.matching.followup;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.followup.Schedule.Times;
import eu.savoirfaire.matching.release.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All released schedules. Kinds of offers without one are not asked about. */
public final class Schedules {
    private static final String RELEASED = "/matching/follow-ups.yaml";

    private final List<Schedule> all;

    private Schedules(List<Schedule> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the program. */
    public static Schedules released() {
        return read(Node.bundled(RELEASED));
    }

    /**
     * @throws eu.savoirfaire.matching.release.BrokenRelease naming the edition and what to mend
     */
    public static Schedules read(Node file) {
        var found = new ArrayList<Schedule>();
        for (var entry : file.only("schedules").at("schedules").items()) {
            entry.only(
                    "name",
                    "version",
                    "offers",
                    "months",
                    "percent-of",
                    "length-unstated",
                    "remind-after",
                    "unknown-after");
            try {
                var schedule = schedule(entry);
                if (found.stream().anyMatch(one -> one.edition().equals(schedule.edition()))) {
                    throw entry.wrong("the schedule " + schedule.edition() + " stands twice");
                }
                found.add(schedule);
            } catch (IllegalArgumentException e) {
                throw entry.wrong(e.getMessage());
            }
        }
        return new Schedules(found);
    }

    private static Schedule schedule(Node entry) {
        return new Schedule(
                entry.edition(),
                entry.at("offers").oneOf(OfferKind.class),
                times(entry),
                Duration.ofDays(entry.at("remind-after").whole()),
                Duration.ofDays(entry.at("unknown-after").whole()));
    }

    private static Times times(Node entry) {
        if (entry.has("months")) {
            return new Times.Months(numbers(entry.at("months")));
        }
        return new Times.Parts(
                numbers(entry.at("percent-of")), entry.at("length-unstated").whole());
    }

    private static List<Integer> numbers(Node node) {
        return node.items().stream().map(Node::whole).toList();
    }

    /** The one that counts for matches that begin now; empty where nobody is asked. */
    public Optional<Schedule> of(OfferKind kind) {
        return all.stream().filter(one -> one.offers() == kind).reduce((_, later) -> later);
    }

    /**
     * @throws IllegalArgumentException if there is none of that edition
     */
    public Schedule of(Edition edition) {
        return all.stream()
                .filter(one -> one.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no schedule " + edition));
    }
}

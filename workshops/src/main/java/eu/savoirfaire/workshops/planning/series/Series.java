package eu.savoirfaire.workshops.planning.series;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.planning.Plan;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.WorkshopSeries;
import eu.savoirfaire.workshops.planning.keeping.Planning;
import eu.savoirfaire.workshops.planning.time.HoursReading;
import eu.savoirfaire.workshops.planning.time.Rhythm;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins workshops that belong together, and knows them again. */
@Singleton
public class Series {
    private final SeriesRows rows;
    private final MemberRows members;
    private final Planning planning;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Series(SeriesRows rows, MemberRows members, Planning planning, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.planning = planning;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of wanting to begin a series. */
    public sealed interface Begun {

        /** All of them are drafts now, in the order of their dates. */
        record All(List<PlannedWorkshop> workshops) implements Begun {}

        /** On some dates the hour does not exist or comes twice; nothing was begun. */
        record Undecided(List<HoursReading> open) implements Begun {}
    }

    /**
     * One of a series.
     *
     * @param series which one
     * @param ordinal from 1
     * @param of how many there are
     */
    public record Member(UUID series, String goal, Language language, int ordinal, int of) {}

    /** Begins all of them, or none. */
    @Transactional
    public Begun begin(Plan shared, String goal, Rhythm rhythm) {
        var series = new WorkshopSeries(ids.next(), goal, shared, rhythm);
        var laid = series.laid();
        if (!laid.open().isEmpty()) {
            return new Begun.Undecided(laid.open());
        }
        rows.save(new SeriesRow(series.id(), shared.holder().value(), goal, shared.language(), clock.instant()));
        var begun = new ArrayList<PlannedWorkshop>();
        for (var plan : laid.plans()) {
            var workshop = planning.begin(plan);
            begun.add(workshop);
            members.save(new MemberRow(workshop.id().value(), series.id(), begun.size()));
        }
        return new Begun.All(List.copyOf(begun));
    }

    /** What a series is for; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<String> goal(UUID series) {
        return rows.findById(series).map(SeriesRow::goal);
    }

    /** The place of a workshop in its series, if it is in one. */
    @Transactional(readOnly = true)
    public Optional<Member> of(WorkshopId workshop) {
        return members.findById(workshop.value())
                .flatMap(member -> rows.findById(member.seriesId())
                        .map(series -> new Member(
                                series.id(),
                                series.goal(),
                                series.language(),
                                member.ordinal(),
                                members.findBySeriesIdOrderByOrdinal(series.id())
                                        .size())));
    }
}

package eu.savoirfaire.workshops.statistics.keeping;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.statistics.CountTable;
import eu.savoirfaire.workshops.statistics.CountTable.Told;
import eu.savoirfaire.workshops.statistics.Presence;
import eu.savoirfaire.workshops.statistics.Suppression;
import eu.savoirfaire.workshops.statistics.keeping.YearTable.Unit;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the statistics of years. A year ends in UTC and is settled on the first of February after it, which leaves trainers time
 * to confirm who was there; then its table is made, once (ADR 15).
 */
@Singleton
public class Years {
    private final YearRows rows;
    private final YearFacts facts;
    private final Plans plans;
    private final ObjectMapper json;
    private final Clock clock;

    Years(YearRows rows, YearFacts facts, Plans plans, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    /** Of whom there are statistics of which year. */
    public record Known(OrganisationId holder, int year) {}

    /**
     * A workshop that took place.
     *
     * @param unit the series; empty for none
     * @param minutes how long it was
     * @param certificates how many stand
     */
    public record Given(String unit, long minutes, int certificates) {}

    /** The latest year first. */
    @Transactional(readOnly = true)
    public List<Known> all() {
        return rows.all().stream()
                .map(row -> new Known(new OrganisationId(row.holder()), row.ofYear()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<YearTable> find(OrganisationId holder, int year) {
        return rows.findById(key(holder, year)).map(row -> read(row.content()));
    }

    /** @return how many tables were made here */
    public int tick() {
        var year = settled();
        var made = 0;
        for (var holder : plans.holders(begin(year), begin(year + 1))) {
            made += !rows.existsById(key(holder, year)) && make(holder, year) ? 1 : 0;
        }
        return made;
    }

    /** The last year that is settled. */
    public int settled() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today.getMonth() == Month.JANUARY ? today.getYear() - 2 : today.getYear() - 1;
    }

    @Transactional
    boolean make(OrganisationId holder, int year) {
        var told = facts.of(holder, begin(year), begin(year + 1));
        return keep(holder, year, told.people(), told.workshops());
    }

    /** Makes the table of a year of what is known; what was made first stays. */
    @Transactional
    public boolean keep(OrganisationId holder, int year, List<Presence> present, List<Given> workshops) {
        var people = Suppression.of(CountTable.of(YearFacts.ROLES, present));
        var content = YearTable.of(people, units(workshops, people));
        return rows.enter(key(holder, year), holder.value(), year, clock.instant(), write(content)) > 0;
    }

    /** The one of all first; its certificates are told where those of each series are, so that there is nothing to subtract. */
    private static List<Unit> units(List<Given> workshops, Told people) {
        var units = workshops.stream()
                .map(Given::unit)
                .distinct()
                .sorted()
                .map(code -> unit(code, workshops, people))
                .toList();
        var all = new ArrayList<Unit>();
        all.add(new Unit(
                "",
                workshops.size(),
                workshops.stream().mapToLong(Given::minutes).sum(),
                units.stream().anyMatch(unit -> unit.certificates() == YearTable.KEPT_BACK)
                        ? YearTable.KEPT_BACK
                        : units.stream().mapToInt(Unit::certificates).sum()));
        all.addAll(units);
        return all;
    }

    private static Unit unit(String code, List<Given> workshops, Told people) {
        var here = workshops.stream().filter(one -> one.unit().equals(code)).toList();
        return new Unit(
                code,
                here.size(),
                here.stream().mapToLong(Given::minutes).sum(),
                certificates(here, people(people, code)));
    }

    /** Told where it is told how many people there were, and neither those with one nor those without are few. */
    private static int certificates(List<Given> workshops, Optional<Integer> people) {
        var certificates = workshops.stream().mapToInt(Given::certificates).sum();
        return people.filter(all -> mayBeTold(certificates) && mayBeTold(all - certificates))
                .map(_ -> certificates)
                .orElse(YearTable.KEPT_BACK);
    }

    /** How many there were in a series, where that is told; nobody where it has no column. */
    private static Optional<Integer> people(Told people, String unit) {
        for (var column = 1; column < people.columns().size(); column++) {
            var heading = people.columns().get(column);
            if (heading.depth() == 1 && heading.code().equals(unit)) {
                return people.cell(CountTable.ALL, column);
            }
        }
        return Optional.of(0);
    }

    private static boolean mayBeTold(int people) {
        return people <= 0 || people >= Suppression.WIDTH;
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, Month.JANUARY, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static String key(OrganisationId holder, int year) {
        return holder.value() + "/" + year;
    }

    private String write(YearTable table) {
        try {
            return json.writeValueAsString(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YearTable read(String content) {
        try {
            return json.readValue(content, YearTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks every now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static final class Watch {
        private final Years years;

        Watch(Years years) {
            this.years = years;
        }

        @Scheduled(initialDelay = "70s", fixedDelay = "1h")
        void look() {
            years.tick();
        }
    }
}

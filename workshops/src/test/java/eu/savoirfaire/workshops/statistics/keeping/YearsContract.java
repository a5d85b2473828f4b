package eu.savoirfaire.workshops.statistics.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.statistics.Presence;
import eu.savoirfaire.workshops.statistics.keeping.Years.Given;
import eu.savoirfaire.workshops.statistics.keeping.Years.Known;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statistics of a year from what is stored of it to the table that stays, on a real database. */
abstract class YearsContract {
    private static final int PEOPLE = 8;
    private static final Instant SETTLED = Instant.parse("2027-02-01T00:00:00Z");

    private HeldWorkshop held;
    private Years years;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(database(), data, PEOPLE + 1).ended();
        years = held.part(Years.class);
        confirm(PEOPLE);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void aYearIsCountedWhenItIsSettledAndNeverAgain() {
        held.at(SETTLED.minusMillis(1));
        assertThat(years.tick()).isZero();
        assertThat(years.all()).isEmpty();

        held.at(SETTLED);
        assertThat(years.tick()).isEqualTo(1);
        var told = table();
        confirm(PEOPLE + 1);
        assertThat(years.tick()).isZero();

        assertThat(years.all()).containsExactly(new Known(SomePlan.HOLDER, 2026));
        assertThat(told.rows()).contains(YearFacts.PARTICIPANT);
        assertThat(told.cells().getFirst().getFirst()).isEqualTo(PEOPLE);
        assertThat(told.units().getFirst().workshops()).isEqualTo(1);
        assertThat(told.units().getFirst().minutes()).isEqualTo(240);
        assertThat(table()).isEqualTo(told);
    }

    @Test
    void manyNodesAtOnceMakeOneTable() {
        held.at(SETTLED);
        var made = new AtomicInteger();
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var node = 0; node < 8; node++) {
                nodes.submit(() -> made.addAndGet(years.tick()));
            }
        }

        assertThat(made).hasValue(1);
        assertThat(years.all()).hasSize(1);
    }

    @Test
    void whatIsFewIsNotEvenStored() {
        var people = Stream.concat(people(9, "ITI14"), people(3, "ITI19")).toList();

        assertThat(years.keep(SomePlan.HOLDER, 2025, people, List.of(new Given("", 90, 2))))
                .isTrue();
        assertThat(years.keep(SomePlan.HOLDER, 2025, List.of(), List.of())).isFalse();

        var kept = years.find(SomePlan.HOLDER, 2025).orElseThrow();
        assertThat(kept.cells().getFirst().getFirst()).isEqualTo(12);
        assertThat(kept.cells()).allSatisfy(row -> assertThat(row).allMatch(cell -> cell <= 0 || cell >= 5));
        assertThat(kept.cells()).anySatisfy(row -> assertThat(row).contains(YearTable.KEPT_BACK));
        assertThat(kept.units()).allMatch(unit -> unit.certificates() == YearTable.KEPT_BACK);
        assertThat(years.find(SomePlan.ELSEWHERE, 2025)).isEmpty();
    }

    /** That many were there from the beginning to the end, and the trainer says so. */
    private void confirm(int people) {
        var hours = SomePlan.inSiena().hours();
        held.inTransaction(() -> {
            for (var person = 1; person <= people; person++) {
                held.part(Presences.class)
                        .seen(
                                held.id(),
                                HeldWorkshop.person(person),
                                Origin.QR,
                                new Span(hours.startsAt(), hours.endsAt()));
            }
        });
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
    }

    private YearTable table() {
        return years.find(SomePlan.HOLDER, 2026).orElseThrow();
    }

    private static Stream<Presence> people(int number, String territory) {
        return Stream.generate(() -> new Presence(YearFacts.PARTICIPANT, List.of("", territory, "")))
                .limit(number);
    }
}

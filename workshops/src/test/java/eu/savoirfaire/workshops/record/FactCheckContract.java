package eu.savoirfaire.workshops.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldTalks;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.record.desk.RecordDesk;
import eu.savoirfaire.workshops.record.making.MakingRefusal;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Stage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who spoke say whether the record is right. Persons 1 and 2 spoke, each at their talk; 1 and 3 were there long enough. */
abstract class FactCheckContract {
    private HeldWorkshop held;
    private RecordDesk desk;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(database(), data, 3);
        new HeldTalks(held).released().spoken(HeldTalks.ABOUT_A_SHEET, 1).spoken(HeldTalks.WITHOUT, 2);
        held.ended();
        desk = held.part(RecordDesk.class);
        var hours = SomePlan.inSiena().hours();
        var whole = new Span(hours.startsAt(), hours.endsAt());
        held.inTransaction(() -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(1), Origin.QR, whole));
        held.inTransaction(() -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(3), Origin.QR, whole));
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
        held.trainerDoes(() -> desk.open(held.id()));
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void onlyWhoeverSpokeAtAnItemChecksIt() {
        refused(() -> check(1, HeldTalks.ABOUT_A_SHEET, ""), new MakingRefusal.NotYours());
        advance(Stage.DRAFT);

        check(1, HeldTalks.ABOUT_A_SHEET, "");
        refused(() -> check(1, HeldTalks.WITHOUT, "Mine now"), new MakingRefusal.NotYours());
        refused(() -> check(3, HeldTalks.WITHOUT, "Mine now"), new MakingRefusal.NotYours());

        assertThat(minutes().unchecked()).isEqualTo(1);
    }

    @Test
    void ofManyAnswersOneCounts() throws Exception {
        advance(Stage.DRAFT);

        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        check(2, HeldTalks.WITHOUT, "Title " + n);
                        return true;
                    })
                    .toList();
            for (var one : threads.invokeAll(work)) {
                assertThat(one.get()).isTrue();
            }
        }
        check(2, HeldTalks.WITHOUT, "What people say");

        assertThat(held.count("record_check")).isEqualTo(1);
        var item = minutes().items().getLast();
        assertThat(item.title()).isEqualTo("What people say");
        assertThat(item.checkedBy()).containsExactly(HeldWorkshop.person(2));
    }

    @Test
    void whatASpeakerCorrectedStandsInTheRecord() {
        advance(Stage.DRAFT);
        check(2, HeldTalks.WITHOUT, "What people say");

        held.trainerDoes(() -> desk.publish(held.id()));

        var record = held.part(Workshops.class).record(held.id()).orElseThrow();
        assertThat(record.talks()).extracting(Talk::title).containsExactly("What people say");
        assertThat(record.sheets())
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.code()).isEqualTo("GP-2026-0001"));
        refused(() -> check(2, HeldTalks.WITHOUT, "Too late"), new MakingRefusal.NotNow());
    }

    @Test
    void eachCorrectionAfterThePublicationHasItsNumber() {
        held.trainerDoes(() -> desk.publish(held.id()));

        for (var number = 2; number <= 4; number++) {
            var said = new Conclusion("Conclusion " + number, Conclusion.Source.POLL, "at noon");
            advance(Stage.PUBLISHED);
            held.trainerDoes(() -> desk.conclude(held.id(), said));
            held.trainerDoes(() -> desk.publish(held.id()));
            assertThat(held.part(Workshops.class)
                            .record(held.id())
                            .orElseThrow()
                            .revision())
                    .isEqualTo(number);
        }
        assertThat(held.events("savoirfaire.workshops.record-corrected.v1")).isEqualTo(3);
    }

    @Test
    void whoeverSpokeAndWasNotThereAmendsNothing() {
        advance(Stage.DRAFT);
        advance(Stage.FACT_CHECK);

        refused(() -> propose(2), new MakingRefusal.NotYours());
        propose(1);
        propose(3);

        assertThat(minutes().amendments()).hasSize(2);
        var seen = minutes();
        assertThat(held.as(HeldWorkshop.attendee(2), () -> desk.amends(seen))).isFalse();
        assertThat(held.as(HeldWorkshop.attendee(3), () -> desk.amends(seen))).isTrue();
    }

    private void advance(Stage seen) {
        held.trainerDoes(() -> desk.advance(held.id(), seen));
    }

    private void check(int person, ItemId item, String title) {
        held.as(HeldWorkshop.attendee(person), () -> {
            desk.check(held.id(), item, title);
            return true;
        });
    }

    private void propose(int person) {
        held.as(HeldWorkshop.attendee(person), () -> {
            desk.propose(held.id(), "It also went to Empoli");
            return true;
        });
    }

    private Minutes minutes() {
        return held.as(HeldWorkshop.trainer(), () -> desk.open(held.id()));
    }

    private static void refused(ThrowingCallable work, Refusal expected) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(expected));
    }
}

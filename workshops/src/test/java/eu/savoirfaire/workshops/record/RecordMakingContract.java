package eu.savoirfaire.workshops.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion.Source;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.planning.SomePlan;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.record.desk.RecordDesk;
import eu.savoirfaire.workshops.record.making.MakingRefusal;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Stage;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a workshop that was planned here, from its draft to its correction. */
abstract class RecordMakingContract {
    private static final Conclusion SAID = new Conclusion("Vans reach who offices do not", Source.PERSON, "Rete, desk");

    private HeldWorkshop held;
    private RecordDesk desk;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(database(), data, 2).ended();
        desk = held.part(RecordDesk.class);
        var span = new Span(Instant.parse("2026-06-12T07:00:00Z"), Instant.parse("2026-06-12T11:00:00Z"));
        held.inTransaction(() -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(1), Origin.QR, span));
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
        held.trainerDoes(() -> desk.open(held.id()));
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void whatIsPublishedIsTheRecordOfTheSameWorkshop() {
        held.trainerDoes(() -> desk.conclude(held.id(), SAID));
        held.trainerDoes(() -> desk.publish(held.id()));

        var record = held.part(Workshops.class).record(held.id()).orElseThrow();
        assertThat(record.title()).isEqualTo("Sportelli che si muovono");
        assertThat(record.conclusions()).containsExactly(SAID);
        assertThat(record.participants().getFirst().organisation()).isEqualTo("Rete degli sportelli");
        assertThat(held.part(Plans.class).find(held.id()).orElseThrow().state()).isEqualTo(PlanningState.RECORDED);
        assertThat(held.events("savoirfaire.workshops.record-published.v1")).isEqualTo(1);
    }

    @Test
    void aCorrectionIsTheNextRevision() {
        held.trainerDoes(() -> desk.publish(held.id()));
        refused(() -> held.trainerDoes(() -> desk.conclude(held.id(), SAID)), new MakingRefusal.NotNow());
        held.trainerDoes(() -> desk.advance(held.id(), Stage.PUBLISHED));
        refused(() -> held.trainerDoes(() -> desk.publish(held.id())), new MakingRefusal.NothingNew());

        held.trainerDoes(() -> desk.conclude(held.id(), SAID));
        held.trainerDoes(() -> desk.publish(held.id()));

        assertThat(held.part(Workshops.class).record(held.id()).orElseThrow().revision())
                .isEqualTo(2);
        assertThat(held.events("savoirfaire.workshops.record-corrected.v1")).isEqualTo(1);
    }

    @Test
    void whoAttendedProposesAndIsAnswered() {
        toAmendments();
        propose(1, "The van also went to Empoli");
        propose(1, "And it rained");
        refused(() -> propose(2, "I was not there"), new MakingRefusal.NotYours());
        refused(() -> held.trainerDoes(() -> desk.publish(held.id())), new MakingRefusal.AmendmentsWait(2));

        var proposed = minutes().amendments();
        held.trainerDoes(() -> desk.settle(held.id(), proposed.getFirst().id(), true, ""));
        refused(
                () -> held.trainerDoes(
                        () -> desk.settle(held.id(), proposed.getLast().id(), false, " ")),
                new MakingRefusal.NoText());
        held.trainerDoes(() -> desk.settle(held.id(), proposed.getLast().id(), false, "Not about the workshop"));
        held.trainerDoes(() -> desk.publish(held.id()));

        var record = held.part(Workshops.class).record(held.id()).orElseThrow();
        assertThat(record.conclusions()).extracting(Conclusion::text).containsExactly("The van also went to Empoli");
        assertThat(minutes().amendments().getLast().reason()).isEqualTo("Not about the workshop");
    }

    @Test
    void aDraftIsTheTrainersAlone() {
        assertThat(held.as(HeldWorkshop.attendee(1), () -> desk.visit(held.id())))
                .isEmpty();
        toAmendments();
        assertThat(held.as(HeldWorkshop.attendee(1), () -> desk.visit(held.id())))
                .isPresent();
        assertThat(held.as(HeldWorkshop.attendee(2), () -> desk.visit(held.id())))
                .isEmpty();
    }

    @Test
    void nothingOfASupervisionIsPublic() {
        try (var supervision =
                new HeldWorkshop(TestDatabase.h2InMemory(), data.resolve("other"), 1, SomePlan.supervision()).ended()) {
            var room = supervision.part(RecordDesk.class);
            supervision.trainerDoes(() -> room.open(supervision.id()));
            refused(
                    () -> supervision.trainerDoes(() -> room.publish(supervision.id())),
                    new MakingRefusal.NeverPublic());
        }
    }

    @Test
    void whatAPersonProposedGoesWithThem() {
        toAmendments();
        propose(1, "The van also went to Empoli");
        var kept = held.personalData("record-contributions");
        assertThat(kept.of(HeldWorkshop.person(1))).hasSize(1);

        kept.erase(HeldWorkshop.person(1));

        assertThat(kept.of(HeldWorkshop.person(1))).isEmpty();
        assertThat(minutes().amendments()).isEmpty();
    }

    private void toAmendments() {
        held.trainerDoes(() -> desk.advance(held.id(), Stage.DRAFT));
        held.trainerDoes(() -> desk.advance(held.id(), Stage.FACT_CHECK));
    }

    private void propose(int person, String text) {
        held.as(HeldWorkshop.attendee(person), () -> {
            desk.propose(held.id(), text);
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

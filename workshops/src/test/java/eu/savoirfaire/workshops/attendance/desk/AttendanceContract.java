package eu.savoirfaire.workshops.attendance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.AttendanceRefusal;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Looked;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance as trainers keep it: from nine to one in Siena, which is from seven to eleven in UTC. */
abstract class AttendanceContract {
    private static final long SEED = Long.getLong("savoir.seed", 20_260_612);
    private static final Optional<ZoneId> ROME = Optional.of(ZoneId.of("Europe/Rome"));
    private static final String HEAD = "Name,User Email,Join Time,Leave Time,Duration (Minutes),Guest\n";
    private static final List<String> ROWS = List.of(
            "Amina R.,person1@example.org,06/12/2026 09:00:00 AM,06/12/2026 01:00:00 PM,240,No\n",
            "Amina phone,PERSON1@example.org,06/12/2026 09:30:00 AM,06/12/2026 10:00:00 AM,30,No\n",
            "Łucja,,06/12/2026 09:00:00 AM,06/12/2026 11:00:00 AM,120,Yes\n",
            "Łucja,,06/12/2026 11:30:00 AM,06/12/2026 01:30:00 PM,120,Yes\n",
            "Notetaker,,06/12/2026 09:00:00 AM,06/12/2026 01:00:00 PM,240,Yes\n");

    private HeldWorkshop held;
    private AttendanceDesk desk;

    @TempDir
    private Path data;

    abstract TestDatabase database();

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(database(), data, 3).ended();
        desk = held.part(AttendanceDesk.class);
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void aFileCountsOnceItIsTakenAndNobodyIsMadeUpFromIt() {
        var file = look(ROWS);
        assertThat(present(1)).isZero();

        held.trainerDoes(() -> desk.take(held.id(), file.file()));

        assertThat(present(1)).isEqualTo(240);
        assertThat(sight().roll().waiting()).hasSize(2);
        assertThat(sight().people()).hasSize(3);
    }

    @Test
    void shuffledAndTwiceIsTheSame() {
        var random = new Random(SEED);
        take(ROWS);
        var once = state();
        for (var round = 0; round < 5; round++) {
            var rows = new ArrayList<>(ROWS);
            rows.addAll(ROWS.subList(0, random.nextInt(ROWS.size())));
            Collections.shuffle(rows, random);
            take(rows);
            assertThat(state()).as("seed %d", SEED).isEqualTo(once);
        }
        assertThat(held.count("attendance_evidence")).isEqualTo(ROWS.size());
    }

    @Test
    void whatWasLookedAtAndNotTakenLeavesNothing() {
        look(ROWS);
        held.trainerDoes(() -> desk.drop(held.id()));

        assertThat(held.count("attendance_evidence")).isZero();
        assertThat(held.count("attendance_label")).isZero();
        assertThat(held.count("attendance_import")).isZero();
    }

    @Test
    void aNameWaitsUntilSomebodyDecidesAndThenAllItsRowsCount() {
        take(ROWS);
        assertThatThrownBy(this::confirm)
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.refusal()).isEqualTo(new AttendanceRefusal.NamesWait(2)));

        decide("Łucja", Optional.of(HeldWorkshop.person(2)));
        decide("Notetaker", Optional.empty());

        assertThat(sight().roll().waiting()).isEmpty();
        assertThat(present(2)).isEqualTo(210);
        assertThat(origins(2)).containsExactly(Origin.ZOOM);
        assertThatThrownBy(() -> decide("Łucja", Optional.of(HeldWorkshop.person(99))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatAHostSaysLastCountsAndSaysWhy() {
        seen(3, Origin.QR, "2026-06-12T07:00:00Z", "2026-06-12T11:00:00Z");
        correct(3, false, "2026-06-12T09:00:00Z", "2026-06-12T11:00:00Z");
        assertThat(present(3)).isEqualTo(120);
        correct(3, true, "2026-06-12T10:00:00Z", "2026-06-12T10:30:00Z");

        assertThat(present(3)).isEqualTo(150);
        assertThat(origins(3)).containsExactlyInAnyOrder(Origin.QR, Origin.HOST);
        var here = new Span(Instant.parse("2026-06-12T07:00:00Z"), Instant.parse("2026-06-12T08:00:00Z"));
        assertThatThrownBy(() -> held.trainerDoes(
                        () -> desk.correct(held.id(), new Correction(HeldWorkshop.person(3), true, here), " ")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsConfirmedTellsOfTheTrainingOnce() {
        held.trainerDoes(() -> desk.call(held.id(), "FIN-1"));
        seen(1, Origin.QR, "2026-06-12T07:00:00Z", "2026-06-12T11:00:00Z");
        seen(2, Origin.QR, "2026-06-12T07:00:00Z", "2026-06-12T09:59:00Z");
        confirm();
        confirm();

        assertThat(held.part(Tallies.class)
                        .of(held.id(), HeldWorkshop.person(1))
                        .orElseThrow()
                        .reached())
                .isTrue();
        assertThat(held.part(Tallies.class)
                        .of(held.id(), HeldWorkshop.person(2))
                        .orElseThrow()
                        .reached())
                .isFalse();
        assertThat(held.events("savoirfaire.workshops.training-completed.v1")).isEqualTo(1);
        correct(2, true, "2026-06-12T09:00:00Z", "2026-06-12T11:00:00Z");
        confirm();
        assertThat(held.events("savoirfaire.workshops.training-completed.v1")).isEqualTo(2);
    }

    @Test
    void whatIsNoExportIsSaidToBeNone() {
        var looked = held.as(
                HeldWorkshop.trainer(),
                () -> desk.look(held.id(), "what,is\nthis,?\n".getBytes(StandardCharsets.UTF_8), ROME));

        assertThat(looked).isEqualTo(new Looked.NotAnExport());
    }

    @Test
    void aPersonWhoGoesLeavesMinutesThatAreNobodys() {
        take(ROWS);
        decide("Łucja", Optional.of(HeldWorkshop.person(2)));
        var kept = held.personalData("attendance-evidence");
        assertThat(kept.of(HeldWorkshop.person(2))).hasSize(1);

        kept.erase(HeldWorkshop.person(2));

        assertThat(kept.of(HeldWorkshop.person(2))).isEmpty();
        assertThat(present(2)).isZero();
    }

    private Looked.At look(List<String> rows) {
        var file = (HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8);
        return (Looked.At) held.as(HeldWorkshop.trainer(), () -> desk.look(held.id(), file, ROME));
    }

    private void take(List<String> rows) {
        var file = look(rows).file();
        held.trainerDoes(() -> desk.take(held.id(), file));
    }

    private void decide(String name, Optional<PersonId> person) {
        var label = sight().roll().sightings().stream()
                .filter(one -> one.name().name().equals(name))
                .findFirst()
                .orElseThrow();
        held.trainerDoes(() -> desk.decide(held.id(), label.name().id(), person));
    }

    private void seen(int person, Origin origin, String from, String to) {
        var span = new Span(Instant.parse(from), Instant.parse(to));
        held.inTransaction(() -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(person), origin, span));
    }

    private void correct(int person, boolean present, String from, String to) {
        var correction =
                new Correction(HeldWorkshop.person(person), present, new Span(Instant.parse(from), Instant.parse(to)));
        held.trainerDoes(() -> desk.correct(held.id(), correction, "I saw it"));
    }

    private void confirm() {
        held.trainerDoes(() -> desk.confirm(held.id()));
    }

    private AttendanceDesk.Sight sight() {
        return held.as(HeldWorkshop.trainer(), () -> desk.see(held.id()));
    }

    private Map<PersonId, Attendance> state() {
        return sight().people();
    }

    private long present(int person) {
        return Objects.requireNonNull(state().get(HeldWorkshop.person(person)))
                .present()
                .toMinutes();
    }

    private Set<Origin> origins(int person) {
        return Objects.requireNonNull(state().get(HeldWorkshop.person(person))).origins();
    }
}

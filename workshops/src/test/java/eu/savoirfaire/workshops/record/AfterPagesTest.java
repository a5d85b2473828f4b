package eu.savoirfaire.workshops.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldWorkshop;
import eu.savoirfaire.workshops.WorkshopRecord.Conclusion;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk;
import eu.savoirfaire.workshops.attendance.desk.AttendanceDesk.Looked;
import eu.savoirfaire.workshops.attendance.keeping.Presences;
import eu.savoirfaire.workshops.certificate.Certificates;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.record.desk.RecordDesk;
import eu.savoirfaire.workshops.record.making.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of what comes after a workshop says what it has to, in every language. */
class AfterPagesTest {
    private static final Actor TRAINER = HeldWorkshop.trainer();
    private static final Actor AMINA = HeldWorkshop.attendee(1);

    private HeldWorkshop held;

    @TempDir
    private Path data;

    @BeforeEach
    void hold() {
        held = new HeldWorkshop(TestDatabase.h2InMemory(), data, 2).ended();
        var span = new Span(Instant.parse("2026-06-12T07:00:00Z"), Instant.parse("2026-06-12T11:00:00Z"));
        held.inTransaction(() -> held.part(Presences.class).seen(held.id(), HeldWorkshop.person(1), Origin.QR, span));
        held.trainerDoes(() -> held.part(AttendanceDesk.class).confirm(held.id()));
    }

    @AfterEach
    void close() {
        held.close();
    }

    @Test
    void theTrainerSeesNamesMinutesAndWhatAFileWouldBring() throws IOException, InterruptedException {
        var csv = "Name,User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
                + "Somebody Else,,06/12/2026 09:00:00 AM,06/12/2026 01:00:00 PM,240,No\n"
                + "Second,person2@example.org,06/12/2026 09:00:00 AM,06/12/2026 10:00:00 AM,60,No\n";
        var desk = held.part(AttendanceDesk.class);
        var file = (Looked.At) held.as(
                TRAINER,
                () -> desk.look(
                        held.id(), csv.getBytes(StandardCharsets.UTF_8), Optional.of(ZoneId.of("Europe/Rome"))));
        var attendance = "/workshops/plan/" + held.id().value() + "/attendance";

        everyLanguage(TRAINER, attendance + "/file/" + file.file(), "Somebody Else", "Person 2");
        held.trainerDoes(() -> desk.take(held.id(), file.file()));
        everyLanguage(TRAINER, attendance, "Somebody Else", "Person 1", "100%");
        everyLanguage(TRAINER, attendance + "/people/" + HeldWorkshop.person(1).value(), "Person 1", "09:00", "13:00");
    }

    @Test
    void whoAttendedSeesTheirMinutesAndGetsACertificateThatAnybodyChecks() throws IOException, InterruptedException {
        var id = held.id().value();
        everyLanguage(AMINA, "/certificates", "240", "/certificates/new/" + id);
        everyLanguage(AMINA, "/certificates/attendance/" + id, "09:00", "QR");
        everyLanguage(AMINA, "/certificates/new/" + id, "Person 1");
        var certificates = held.part(Certificates.class);
        var given = held.as(AMINA, () -> certificates.issue(held.id(), "أمينة رشيدي", false, Language.AR));

        everyLanguage(AMINA, "/certificates/" + given.id(), "أمينة رشيدي", "/badge");
        assertThat(held.page(Actor.visitor(), Language.EN, "/certificates/" + given.id())
                        .body())
                .contains("Valid:")
                .doesNotContain("أمينة");
        held.trainerDoes(() -> certificates.revoke(given.id(), "Another day"));
        assertThat(held.page(HeldWorkshop.attendee(2), Language.EN, "/certificates/" + given.id())
                        .body())
                .contains("revoked on");
        for (var path : new String[] {"/.well-known/jwks.json", "/certificates/status", "/certificates/issuer"}) {
            assertThat(held.page(Actor.visitor(), Language.EN, path).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theRecordIsShownToWhoMakesItAndToWhoWasThere() throws IOException, InterruptedException {
        var desk = held.part(RecordDesk.class);
        var said = new Conclusion("Vans reach who offices do not", Conclusion.Source.POLL, "at noon");
        held.trainerDoes(() -> desk.open(held.id()));
        held.trainerDoes(() -> desk.conclude(held.id(), said));
        held.trainerDoes(() -> desk.advance(held.id(), Stage.DRAFT));
        held.trainerDoes(() -> desk.advance(held.id(), Stage.FACT_CHECK));
        var slug = held.part(Addresses.class).of(held.id()).orElseThrow();
        held.as(AMINA, () -> {
            desk.propose(held.id(), "It also went to Empoli");
            return true;
        });

        everyLanguage(
                TRAINER, "/workshops/plan/" + held.id().value() + "/record", said.text(), "It also went to Empoli");
        everyLanguage(AMINA, "/workshops/" + slug + "/record", said.text(), "It also went to Empoli");
        assertThat(held.page(HeldWorkshop.attendee(2), Language.EN, "/workshops/" + slug + "/record")
                        .statusCode())
                .isEqualTo(403);
    }

    private void everyLanguage(Actor reader, String path, String... texts) throws IOException, InterruptedException {
        for (var language : Language.values()) {
            var page = held.page(reader, language, path);
            assertThat(page.statusCode())
                    .as("%s in %s: %s", path, language, page.body())
                    .isEqualTo(200);
            assertThat(page.body())
                    .as("%s in %s", path, language)
                    .contains(texts)
                    .doesNotContain("workshops.making.", "workshops.attendance.", "workshops.certificate.");
        }
    }
}

package eu.savoirfaire.workshops.attendance.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.EvidenceBook;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.attendance.Span;
import io.micronaut.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files written as the exports of the providers are, with people who do not exist. */
class ExportsTest {
    private static final Optional<ZoneId> ROME = Optional.of(ZoneId.of("Europe/Rome"));
    private static final LocalDate DAY = LocalDate.parse("2026-06-12");
    private static final long SEED = Long.getLong("savoir.seed", 20_260_619);

    private static final String ZOOM_WITH_PREAMBLE = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            812 3456 7890,"Sportelli, e altro",06/12/2026 08:50:11 AM,06/12/2026 01:05:00 PM,host@example.org,255,2

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent
            "Amina R. (أمينة)",Amina@Example.org,06/12/2026 09:00:00 AM,06/12/2026 10:00:00 AM,60,No,
            Telefono di Łucja,,06/12/2026 09:05:30 AM,06/12/2026 12:59:00 PM,234,Yes,
            """;

    private static final String ZOOM_IN_ITALIAN = """
            Nome (nome originale),E-mail utente,Ora di ingresso,Ora di uscita,Durata (minuti),Ospite
            Amina R.,amina@example.org,12/06/2026 09:00:00,12/06/2026 10:00:00,60,No
            """;

    private static final String TEAMS = """
            1. Summary
            Meeting title\tSportelli
            Attended participants\t2
            Start time\t6/12/26, 8:55:00 AM
            End time\t6/12/26, 1:01:00 PM

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Amina R.\t6/12/26, 9:00:00 AM\t6/12/26, 11:00:00 AM\t1h 30m\tamina@example.org\tamina@example.org\tPresenter
            Łucja\t6/12/26, 9:10:00 AM\t6/12/26, 10:00:00 AM\t50m\t\t\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Amina R.\t6/12/26, 9:00:00 AM\t6/12/26, 10:00:00 AM\t1h\tamina@example.org\tPresenter
            Amina R.\t6/12/26, 10:30:00 AM\t6/12/26, 11:00:00 AM\t30m\tamina@example.org\tPresenter
            Łucja\t6/12/26, 9:10:00 AM\t6/12/26, 10:00:00 AM\t50m\t\tAttendee
            """;

    private static final String DASHBOARD = """
            {"extId":"sportelli-2026","intId":"a1b2-1781247600000","name":"Sportelli",
             "users":{"w_1":{"userKey":"w_1","extId":"w_1","name":"Amina R.","isModerator":true,
               "intIds":{"w_1a":{"intId":"w_1a","sessions":[
                  {"registeredOn":1781247600000,"leftOn":1781251200000},
                  {"registeredOn":1781253000000,"leftOn":0}]}}},
              "w_2":{"userKey":"w_2","extId":"w_2","name":"Łucja","isModerator":false,
               "intIds":{"w_2a":{"intId":"w_2a","registeredOn":1781247900000,"leftOn":1781250000000}}}},
             "polls":{},"screenshares":[],"createdOn":1781247000000,"endedOn":1781262000000}
            """;

    @Test
    void zoomWithSomeLinesAboveTellsWhoWasThereWhen() {
        var read = read(ZoomExport.read(bytes("\ufeff" + ZOOM_WITH_PREAMBLE), ROME, DAY));

        assertThat(read.skipped()).isEmpty();
        assertThat(read.evidence())
                .containsExactly(
                        evidence(
                                Origin.ZOOM,
                                "Amina R. (أمينة)",
                                "amina@example.org",
                                "2026-06-12T07:00:00Z",
                                "2026-06-12T08:00:00Z"),
                        evidence(Origin.ZOOM, "Telefono di Łucja", "", "2026-06-12T07:05:30Z", "2026-06-12T10:59:00Z"));
    }

    @Test
    void zoomInItalianHasTheDayBeforeTheMonth() {
        var read = read(ZoomExport.read(bytes(ZOOM_IN_ITALIAN), ROME, DAY));

        assertThat(read.evidence())
                .containsExactly(evidence(
                        Origin.ZOOM, "Amina R.", "amina@example.org", "2026-06-12T07:00:00Z", "2026-06-12T08:00:00Z"));
    }

    @Test
    void timesWithoutAZoneAsk() {
        assertThat(ZoomExport.read(bytes(ZOOM_WITH_PREAMBLE), Optional.empty(), DAY))
                .isEqualTo(new ExportReading.ZoneNeeded());
        assertThat(TeamsExport.read(utf16(TEAMS), Optional.empty(), DAY)).isEqualTo(new ExportReading.ZoneNeeded());
    }

    @Test
    void teamsTellsItExactlyInItsLastSection() {
        var read = read(TeamsExport.read(utf16(TEAMS), ROME, DAY));

        assertThat(read.evidence()).hasSize(3);
        assertThat(read.evidence().get(1))
                .isEqualTo(evidence(
                        Origin.TEAMS, "Amina R.", "amina@example.org", "2026-06-12T08:30:00Z", "2026-06-12T09:00:00Z"));
        assertThat(read(TeamsExport.read(bytes(TEAMS), ROME, DAY))).isEqualTo(read);
    }

    @Test
    void bigBlueButtonTellsEverySession() {
        var json = JsonMapper.createDefault();
        var read = read(BigBlueButtonExport.read(bytes(DASHBOARD), json));

        assertThat(read.evidence())
                .containsExactlyInAnyOrder(
                        evidence(Origin.BIGBLUEBUTTON, "Amina R.", "", "2026-06-12T07:00:00Z", "2026-06-12T08:00:00Z"),
                        evidence(Origin.BIGBLUEBUTTON, "Amina R.", "", "2026-06-12T08:30:00Z", "2026-06-12T11:00:00Z"),
                        evidence(Origin.BIGBLUEBUTTON, "Łucja", "", "2026-06-12T07:05:00Z", "2026-06-12T07:40:00Z"));
        for (var text : List.of("", "no json", "[]", "{\"users\":3}", "{\"users\":{}}", "null")) {
            assertThat(BigBlueButtonExport.read(bytes(text), json)).isEqualTo(new ExportReading.NotAnExport());
        }
    }

    @Test
    void whatIsNoExportIsSaidToBeNone() {
        for (var text : List.of("", "\u0000\u0001", "Name,Age\nAmina,3\n", "\"", DASHBOARD)) {
            assertThat(ZoomExport.read(bytes(text), ROME, DAY)).isEqualTo(new ExportReading.NotAnExport());
            assertThat(TeamsExport.read(bytes(text), ROME, DAY)).isEqualTo(new ExportReading.NotAnExport());
        }
    }

    @Test
    void linesThatSayNothingAreNamed() {
        var read =
                read(ZoomExport.read(bytes(ZOOM_IN_ITALIAN + "Łucja,,gestern,morgen,1,No\nNur ein Name\n"), ROME, DAY));

        assertThat(read.evidence()).hasSize(1);
        assertThat(read.skipped()).containsExactly(3, 4);
    }

    @Test
    void shuffledAndTwiceItIsTheSame() {
        System.out.println("savoir.seed=" + SEED);
        var random = new Random(SEED);
        var lines = new ArrayList<>(ZOOM_WITH_PREAMBLE.lines().skip(4).toList());
        for (var n = 0; n < 40; n++) {
            var minute = random.nextInt(10, 50);
            lines.add("Persona %d,p%d@example.org,06/12/2026 09:%d:00 AM,06/12/2026 11:%d:00 AM,120,No,"
                    .formatted(n % 7, n % 7, minute, minute));
        }
        var heading = String.join("\n", ZOOM_WITH_PREAMBLE.lines().limit(4).toList());
        var once = book(EvidenceBook.empty(), heading, lines);

        for (var round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            assertThat(book(EvidenceBook.empty(), heading, lines)).isEqualTo(once);
            assertThat(book(once, heading, lines)).isEqualTo(once);
        }
    }

    private static EvidenceBook book(EvidenceBook book, String heading, List<String> lines) {
        var file = bytes(heading + "\n" + String.join("\n", lines) + "\n");
        return book.with(read(ZoomExport.read(file, ROME, DAY)).evidence(), _ -> Optional.empty());
    }

    private static ExportReading.Read read(ExportReading reading) {
        assertThat(reading).isInstanceOf(ExportReading.Read.class);
        return (ExportReading.Read) reading;
    }

    private static Evidence evidence(Origin origin, String name, String mail, String from, String to) {
        return new Evidence(
                origin,
                name,
                Optional.of(mail).filter(address -> !address.isEmpty()),
                new Span(Instant.parse(from), Instant.parse(to)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] utf16(String text) {
        return ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
    }
}

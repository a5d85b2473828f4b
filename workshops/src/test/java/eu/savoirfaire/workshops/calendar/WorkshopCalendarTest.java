package eu.savoirfaire.workshops.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.savoirfaire.workshops.SomeWorkshop;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.stream.LongStream;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkshopCalendarTest {
    private static final URI PAGE = URI.create("https://example.org/workshops/incontro");

    @Test
    void bothReadersSeeAWholeDayInTheSameWords() throws Exception {
        var text = WorkshopCalendar.of(SomeWorkshop.inLucca().record("Europe/Rome"), PAGE);

        VEvent first = Readers.read(text).<VEvent>getComponent(Component.VEVENT).orElseThrow();
        var second = Readers.readBySecondReader(text).getEvents().getFirst();

        assertThat(first.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo("2019-04-12");
        assertThat(first.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo("2019-04-13");
        assertThat(second.getDateStart().getValue().hasTime()).isFalse();
        assertThat(second.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20190412");
        assertThat(second.getDateEnd().getValue().getRawComponents().toString()).startsWith("20190413");
        assertThat(second.getSummary().getValue()).isEqualTo("1° Incontro di scambio - Lucca");
        assertThat(first.getSummary())
                .extracting(Content::getValue)
                .isEqualTo(second.getSummary().getValue());
        assertThat(second.getSummary().getLanguage()).isEqualTo("it");
        assertThat(second.getLocation().getValue()).isEqualTo("Lucca");
        assertThat(second.getUrl().getValue()).isEqualTo(PAGE.toString());
        assertThat(second.getDateTimeStamp().getValue()).isEqualTo(Date.from(Instant.parse("2026-03-01T10:15:30Z")));
    }

    @Test
    void aCorrectedRecordKeepsItsUidAndRaisesItsSequence() {
        var first = SomeWorkshop.inLucca().record("Europe/Rome", 1);
        var corrected = SomeWorkshop.inLucca().titled("Incontro di scambio").record("Europe/Rome", 2);

        var before = Readers.readBySecondReader(WorkshopCalendar.of(first, PAGE))
                .getEvents()
                .getFirst();
        var after = Readers.readBySecondReader(WorkshopCalendar.of(corrected, PAGE))
                .getEvents()
                .getFirst();

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
    }

    @Test
    void anOnlineWorkshopIsWhereItsPlatformIs() {
        var event = Readers.readBySecondReader(
                        WorkshopCalendar.of(SomeWorkshop.online().record("Europe/Madrid"), PAGE))
                .getEvents()
                .getFirst();

        assertThat(event.getLocation().getValue()).isEqualTo("Zoom");
    }

    @Test
    void linesEndAndFoldAsTheStandardWantsIt() {
        var text = WorkshopCalendar.of(
                SomeWorkshop.inLucca().titled("ورشة " + "à".repeat(200)).record("Europe/Rome"), PAGE);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 75);
        assertThat(Readers.readBySecondReader(text)
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .endsWith("à".repeat(200));
    }

    @Test
    void aWorkshopOfTwoDaysIsOneEntry() {
        var event = Readers.readBySecondReader(WorkshopCalendar.of(
                        SomeWorkshop.inLucca().on("2019-04-12/2019-04-13").record("Europe/Rome"), PAGE))
                .getEvents()
                .getFirst();

        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20190412");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).startsWith("20190414");
    }

    @Test
    void aDateWithoutADayIsNoCalendarEntry() {
        var record = SomeWorkshop.inLucca().on("2019-04").record("Europe/Rome");

        assertThatThrownBy(() -> WorkshopCalendar.of(record, PAGE)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * The offsets of the day, as both readers read them and RFC 5545 §3.6.5 says what they mean, are those of the JDK.
     * What the readers themselves make of an instant is not asked: both are hours late after a change.
     */
    @ParameterizedTest
    @CsvSource({
        "Europe/Rome,      2019-04-12",
        "Europe/Rome,      2026-03-29",
        "Europe/Rome,      2026-10-25",
        "Europe/Madrid,    2021-01-29",
        "Europe/Dublin,    2021-01-29",
        "Asia/Beirut,      2026-03-29",
        "Africa/Casablanca,2026-02-15",
        "Africa/Casablanca,2026-03-22",
        "Asia/Kolkata,     2019-04-12",
        "America/Sao_Paulo,2018-11-04",
        "Pacific/Apia,     2011-12-31",
        "Australia/Lord_Howe, 2019-04-07",
        "Etc/UTC,          2019-04-12"
    })
    void bothReadersKnowTheZoneAroundTheDay(String zone, LocalDate day) throws Exception {
        var text = WorkshopCalendar.of(SomeWorkshop.inLucca().on(day.toString()).record(zone), PAGE);
        var instants = LongStream.range(0, 24 * 4)
                .mapToObj(quarter -> day.atStartOfDay(ZoneId.of(zone))
                        .plusMinutes(15 * quarter)
                        .toInstant());

        var first = Readers.onsets(Readers.read(text));
        var second = Readers.onsets(Readers.readBySecondReader(text));

        assertThat(second).isEqualTo(first);
        assertThat(instants)
                .allSatisfy(instant -> assertThat(Readers.offset(first, instant))
                        .isEqualTo(ZoneId.of(zone).getRules().getOffset(instant)));
    }
}

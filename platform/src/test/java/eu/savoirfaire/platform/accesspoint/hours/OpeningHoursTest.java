package eu.savoirfaire.platform.accesspoint.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final OpeningHours OFFICE =
            HoursNotation.read("Mo 09:00-13:00,14:30-18:00; Fr 09:00-12:00; 2026 Dec 25 off");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, open until 13:00",
        "2026-11-23T12:59, open until 13:00",
        "2026-11-23T13:00, opens 2026-11-23T14:30",
        "2026-11-23T18:00, opens 2026-11-27T09:00",
        "2026-11-24T10:00, opens 2026-11-27T09:00",
        "2026-12-25T10:00, opens 2026-12-28T09:00"
    })
    void itIsToldHowAnOfficeStands(String moment, String told) {
        var standing = OFFICE.at(at(moment));

        assertThat(
                        switch (standing) {
                            case Standing.Open(var until) -> "open until " + until.toLocalTime();
                            case Standing.Opens(var opens) -> "opens " + opens.toLocalDateTime();
                            case Standing.Closed() -> "closed";
                        })
                .isEqualTo(told);
    }

    @Test
    void anOfficeWithoutHoursIsClosed() {
        assertThat(OpeningHours.none().at(at("2026-11-23T09:00"))).isEqualTo(new Standing.Closed());
    }

    @Test
    void hoursAreLocalInTheNightsWhenTheClocksChange() {
        var early = new OpeningHours(
                Map.of(DayOfWeek.SUNDAY, Span.read("01:00-04:00").orElseThrow()), Map.of());

        assertThat(open(early, "2026-03-29")).as("an hour is left out").isEqualTo(Duration.ofHours(2));
        assertThat(open(early, "2026-10-25")).as("an hour comes twice").isEqualTo(Duration.ofHours(4));
        assertThat(open(early, "2026-11-01")).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void theNotationIsReadAsItWasWritten() {
        var written = HoursNotation.write(OFFICE);

        assertThat(written).isEqualTo("Mo 09:00-13:00,14:30-18:00; Fr 09:00-12:00; 2026 Dec 25 off");
        assertThat(HoursNotation.read(written)).isEqualTo(OFFICE);
        assertThat(HoursNotation.read("")).isEqualTo(OpeningHours.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9-13|09:00-13:00", "9.30 – 13|09:30-13:00", "15-18, 9-13|09:00-13:00;15:00-18:00"})
    void hoursAreReadAsPeopleWriteThem(String typed, String spans) {
        assertThat(Span.read(typed).orElseThrow()).extracting(Span::toString).containsExactly(spans.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-9", "9-9", "nine to five", "9", "9-13, 12-15", "25-26"})
    void whatIsNoHoursIsNotGuessed(String typed) {
        assertThat(Span.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ITI1,Europe/Rome",
        "ES70,Atlantic/Canary",
        "ES61,Europe/Madrid",
        "FR,Europe/Paris",
        "GR,Europe/Athens",
        "EL30,Europe/Athens"
    })
    void aPlaceHasTheZoneOfItsClocks(String region, String zone) {
        assertThat(ZoneOfPlace.of(region)).isEqualTo(ZoneId.of(zone));
    }

    private static Duration open(OpeningHours hours, String day) {
        var opens = LocalDate.parse(day).atTime(1, 0).atZone(ROME);
        var standing = hours.at(opens);
        assertThat(standing).isInstanceOf(Standing.Open.class);
        return Duration.between(opens, ((Standing.Open) standing).until());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ROME);
    }
}

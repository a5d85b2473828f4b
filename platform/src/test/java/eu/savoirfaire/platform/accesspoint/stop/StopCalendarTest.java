package eu.savoirfaire.platform.accesspoint.stop;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.AccessPointId;
import eu.savoirfaire.platform.StopId;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

class StopCalendarTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");

    @Test
    void aReaderFindsTheMomentsAndWhatIsCancelled() throws ParserException, IOException {
        var before = stop(1, "2026-10-24T09:00", "2026-10-24T12:00", false, 1);
        var after = stop(2, "2026-10-26T09:00", "2026-10-26T12:00", true, 2);

        var text = StopCalendar.of("Camper", List.of(before, after), NOW, URI.create("https://example.org/x"));

        var entries = new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
        assertThat(entries).hasSize(2);
        assertThat(entries)
                .extracting(entry -> value(entry, Property.DTSTART))
                .containsExactly("20261024T070000Z", "20261026T080000Z");
        assertThat(entries)
                .extracting(entry -> value(entry, Property.STATUS))
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(entries).extracting(entry -> value(entry, Property.SEQUENCE)).containsExactly("0", "1");
        assertThat(text).contains("LOCATION:Piazza\\; angolo\\, Empoli");
    }

    private static String value(Component entry, String name) {
        return entry.getRequiredProperty(name).getValue();
    }

    private static Stop stop(int id, String begins, String ends, boolean cancelled, long version) {
        return new Stop(
                new StopId(new UUID(0, id)),
                new AccessPointId(new UUID(0, 9)),
                new Stop.Site("Piazza; angolo", "Empoli", "ITI1"),
                LocalDateTime.parse(begins).atZone(ROME),
                LocalDateTime.parse(ends).atZone(ROME),
                cancelled,
                version);
    }
}

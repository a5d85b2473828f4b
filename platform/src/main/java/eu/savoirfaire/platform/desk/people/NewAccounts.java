package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.platform.desk.DeskChart;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

/** How many accounts were opened on each day of the last week. */
@Singleton
class NewAccounts implements DeskChart {
    private static final int DAYS = 7;

    private final PersonRows rows;
    private final Clock clock;

    NewAccounts(PersonRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String action() {
        return "person.search";
    }

    @Override
    public BarChart chart(Language language) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var counts = IntStream.range(0, DAYS)
                .mapToObj(day -> today.minusDays(DAYS - 1L - day))
                .map(day -> new BarChart.Count(Label.of(Formats.of(language).date(day)), openedOn(day)))
                .toList();
        return BarChart.of(
                Label.key("platform.desk.accounts-opened"),
                Label.key("platform.desk.day"),
                Label.key("platform.desk.accounts"),
                counts);
    }

    private long openedOn(LocalDate day) {
        return rows.countOpened(
                day.atStartOfDay().toInstant(ZoneOffset.UTC),
                day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}

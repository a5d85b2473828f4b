package eu.savoirfaire.platform.activity;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.platform.activity.ActivitySource.Shown;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened lately, with the titles of today. */
@Singleton
public class ActivityFeed {
    private final ActivityRows rows;
    private final List<ActivitySource> sources;

    ActivityFeed(ActivityRows rows, List<ActivitySource> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** One thing that happened. */
    public record Entry(LocalDate day, Label what, Phrase title, String href) {}

    /** The latest first; what readers can no longer see is left out. */
    public List<Entry> latest(int most) {
        var latest = rows.latest(most);
        var shown = shown(latest.stream().map(ActivityFeed::subject).collect(Collectors.toSet()));
        return latest.stream()
                .flatMap(row -> Optional.ofNullable(shown.get(subject(row))).map(now -> entry(row, now)).stream())
                .toList();
    }

    private Map<UUID, Shown> shown(Set<UUID> subjects) {
        var shown = new HashMap<UUID, Shown>();
        sources.forEach(source -> shown.putAll(source.shown(subjects)));
        return shown;
    }

    private static UUID subject(ActivityRow row) {
        return UUID.fromString(row.subject());
    }

    private static Entry entry(ActivityRow row, Shown shown) {
        return new Entry(
                LocalDate.ofInstant(row.happenedAt(), ZoneOffset.UTC),
                Label.key("platform.activity."
                        + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                shown.title(),
                shown.href());
    }
}

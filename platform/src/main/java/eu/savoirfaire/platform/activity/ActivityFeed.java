package eu.savoirfaire.platform.activity;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.Workshops;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What happened lately, with the titles of today. */
@Singleton
public class ActivityFeed {
    private final ActivityRows rows;
    private final Catalogue catalogue;
    private final Workshops workshops;

    ActivityFeed(ActivityRows rows, Catalogue catalogue, Workshops workshops) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.workshops = workshops;
    }

    /** One thing that happened. */
    public record Entry(LocalDate day, Label what, Phrase title, String href) {}

    /** The latest first; what readers can no longer see is left out. */
    public List<Entry> latest(int most) {
        return rows.latest(most).stream().flatMap(row -> entry(row).stream()).toList();
    }

    private Optional<Entry> entry(ActivityRow row) {
        var subject = UUID.fromString(row.subject());
        return switch (row.kind()) {
            case SHEET_PUBLISHED ->
                catalogue
                        .find(new PracticeId(subject))
                        .map(practice ->
                                entry(row, practice.title(), practice.language(), "/practices/" + practice.slug()));
            case RECORD_PUBLISHED, RECORD_CORRECTED ->
                workshops.published().stream()
                        .filter(workshop -> workshop.id().equals(new WorkshopId(subject)))
                        .findFirst()
                        .map(workshop -> entry(
                                row, workshop.title(), workshop.language().code(), "/workshops/" + workshop.slug()));
        };
    }

    private static Entry entry(ActivityRow row, String title, String language, String href) {
        return new Entry(
                LocalDate.ofInstant(row.happenedAt(), ZoneOffset.UTC),
                Label.key("platform.activity."
                        + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                new Phrase(title, Language.of(language).orElse(Language.IT)),
                href);
    }
}

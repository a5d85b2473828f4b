package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.web.sitemap.PublicPages;
import eu.savoirfaire.workshops.announcement.Announcements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of workshops to come and of those that have a public record. */
@Singleton
final class WorkshopsToFind implements PublicPages {
    private final PublishedRecords records;
    private final Announcements announcements;

    WorkshopsToFind(PublishedRecords records, Announcements announcements) {
        this.records = records;
        this.announcements = announcements;
    }

    @Override
    public Stream<PublicPage> now() {
        return Stream.concat(
                announcements.upcoming().stream().map(one -> page(one.slug(), one.changedAt())),
                records.all().stream().map(record -> page(record.slug(), record.publishedAt())));
    }

    private static PublicPage page(String slug, Instant changedAt) {
        return new PublicPage("/workshops/" + slug, Optional.of(changedAt));
    }
}

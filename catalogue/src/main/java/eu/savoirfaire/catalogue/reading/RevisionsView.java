package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The list of revisions of a sheet, the latest first. */
record RevisionsView(String slug, Phrase title, List<Entry> entries) {

    /**
     * One revision.
     *
     * @param before the number of the one before; 0 for the first
     */
    record Entry(int number, LocalDate publishedOn, boolean present, int before) {}

    static RevisionsView of(List<PublishedSheet> revisions) {
        var latest = revisions.getFirst();
        var entries = revisions.stream()
                .map(sheet -> {
                    var revision = sheet.revision();
                    var day = revision.publishedAt().orElse(revision.writtenAt());
                    return new Entry(
                            revision.number(),
                            LocalDate.ofInstant(day, ZoneOffset.UTC),
                            revision.isPublished(),
                            revision.number() - 1);
                })
                .toList();
        return new RevisionsView(latest.slug(), new Phrase(latest.title(), latest.language()), entries);
    }
}

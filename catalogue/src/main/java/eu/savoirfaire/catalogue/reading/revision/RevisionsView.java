package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.practice.Edition;
import eu.savoirfaire.catalogue.practice.Origin;
import eu.savoirfaire.catalogue.practice.Revision;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.redaction.Redaction;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of revisions of a sheet, the latest first.
 *
 * @param redactedOn the days on which somebody's data were taken out of all of them
 * @param redacting whether whoever reads may take some out
 */
record RevisionsView(String slug, Phrase title, List<Entry> entries, List<LocalDate> redactedOn, boolean redacting) {

    /**
     * One revision.
     *
     * @param edition as people number it
     * @param until the day on which the next one took its place; empty for the present one
     * @param before the number of the one before; 0 for the first
     * @param editionBefore as people number that one
     * @param origin how its text came to be
     * @param permalink the absolute address of this very revision
     */
    record Entry(
            int number,
            String edition,
            LocalDate writtenOn,
            LocalDate publishedOn,
            Optional<LocalDate> until,
            boolean present,
            int before,
            String editionBefore,
            Label origin,
            String permalink) {}

    static RevisionsView of(
            List<PublishedSheet> revisions, List<Redaction> redactions, String site, boolean redacting) {
        var latest = revisions.getFirst();
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < revisions.size(); i++) {
            var next = i == 0 ? Optional.<LocalDate>empty() : Optional.of(publishedOn(revisions.get(i - 1)));
            var before = i == revisions.size() - 1
                    ? Optional.<Revision>empty()
                    : Optional.of(revisions.get(i + 1).revision());
            entries.add(entry(revisions.get(i), next, before, site));
        }
        return new RevisionsView(
                latest.slug(),
                new Phrase(latest.title(), latest.language()),
                entries,
                redactions.stream()
                        .filter(redaction -> redaction.state() == Redaction.State.DONE)
                        .flatMap(redaction -> redaction.settledAt().stream())
                        .map(RevisionsView::day)
                        .toList(),
                redacting);
    }

    private static Entry entry(PublishedSheet sheet, Optional<LocalDate> next, Optional<Revision> before, String site) {
        var revision = sheet.revision();
        return new Entry(
                revision.number(),
                revision.edition().toString(),
                day(revision.writtenAt()),
                publishedOn(sheet),
                revision.isPublished() ? Optional.empty() : next,
                revision.isPublished(),
                before.map(Revision::number).orElse(0),
                before.map(Revision::edition).map(Edition::toString).orElse(""),
                origin(revision.origin()),
                site + "/practices/" + sheet.slug() + "/revisions/" + revision.number());
    }

    private static Label origin(Origin origin) {
        var source = origin.source();
        return source == null || origin.kind() != Origin.Kind.IMPORT
                ? Label.key("catalogue.revisions.origin." + origin.kind().name().toLowerCase(Locale.ROOT))
                : Label.key("catalogue.revisions.origin.import", source);
    }

    private static LocalDate publishedOn(PublishedSheet sheet) {
        var revision = sheet.revision();
        return day(revision.publishedAt().orElse(revision.writtenAt()));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}

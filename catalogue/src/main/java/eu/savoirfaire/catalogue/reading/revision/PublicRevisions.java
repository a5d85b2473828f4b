package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.practice.Practice;
import eu.savoirfaire.catalogue.practice.PracticeRefusal;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.refusal.Refused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The revisions that anybody may read: what is published, and what was. */
@Singleton
public class PublicRevisions {
    private final Practices practices;
    private final PublishedSheets sheets;

    PublicRevisions(Practices practices, PublishedSheets sheets) {
        this.practices = practices;
        this.sheets = sheets;
    }

    /**
     * All of them, the latest first.
     *
     * @throws Refused when there is no such practice or nothing of it is public
     */
    @Transactional(readOnly = true)
    public List<PublishedSheet> ofSlug(String slug) {
        return all(practices.findBySlug(slug).orElseThrow(() -> notFound(slug)), slug);
    }

    @Transactional(readOnly = true)
    public List<PublishedSheet> ofCode(String code) {
        return all(practices.findByCode(code).orElseThrow(() -> notFound(code)), code);
    }

    private List<PublishedSheet> all(Practice practice, String asked) {
        var revisions = PublishedSheets.readable(practice, asked).revisions().reversed().stream()
                .filter(revision -> !revision.isDraft())
                .map(revision -> sheets.sheet(practice, revision))
                .toList();
        if (revisions.isEmpty()) {
            throw notFound(asked);
        }
        return revisions;
    }

    /** @throws Refused when there is no public revision of that number */
    public static PublishedSheet numbered(List<PublishedSheet> revisions, int number) {
        return revisions.stream()
                .filter(sheet -> sheet.revision().number() == number)
                .findFirst()
                .orElseThrow(() -> notFound(revisions.getFirst().code() + " (" + number + ")"));
    }

    /** What is published now; the latest that was, once nothing is. */
    public static PublishedSheet present(List<PublishedSheet> revisions) {
        return revisions.stream()
                .filter(sheet -> sheet.revision().isPublished())
                .findFirst()
                .orElse(revisions.getFirst());
    }

    private static Refused notFound(String asked) {
        return new Refused(new PracticeRefusal.NotFound(asked));
    }
}

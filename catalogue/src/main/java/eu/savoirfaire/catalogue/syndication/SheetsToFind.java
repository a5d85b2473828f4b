package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.infra.web.sitemap.PublicPages;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The pages of all sheets that lists show. */
@Singleton
final class SheetsToFind implements PublicPages {
    private final PublishedSheets sheets;

    SheetsToFind(PublishedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Stream<PublicPage> now() {
        return sheets.all().stream()
                .map(sheet -> new PublicPage(
                        "/practices/" + sheet.slug(), sheet.revision().publishedAt()));
    }
}

package eu.savoirfaire.infra.web.sitemap;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages of a module that everybody may read and search engines are to find; a bean. */
public interface PublicPages {

    /** As they are now, each in all our languages. */
    Stream<PublicPage> now();

    /**
     * A page that search engines may know of.
     *
     * @param path from the root of the site, without a query
     * @param changedAt when what it tells was changed last, where that is known
     */
    record PublicPage(String path, Optional<Instant> changedAt) {}
}

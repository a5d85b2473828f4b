package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.web.sitemap.PublicPages;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of all organisations that stand for themselves. */
@Singleton
final class OrganisationsToFind implements PublicPages {
    private final Organisations organisations;
    private final Chronicle chronicle;

    OrganisationsToFind(Organisations organisations, Chronicle chronicle) {
        this.organisations = organisations;
        this.chronicle = chronicle;
    }

    @Override
    public Stream<PublicPage> now() {
        var changes = chronicle.lastChanges();
        return organisations.all().stream()
                .map(one -> new PublicPage(
                        "/organisations/" + one.id().value(), Optional.ofNullable(changes.get(one.id()))));
    }
}

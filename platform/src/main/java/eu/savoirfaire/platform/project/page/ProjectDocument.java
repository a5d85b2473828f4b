package eu.savoirfaire.platform.project.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.platform.project.Partner;
import eu.savoirfaire.platform.project.Project;
import eu.savoirfaire.platform.project.continuity.Link;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A project as programs read it.
 *
 * @param titles by language code
 * @param starts ISO 8601, null where it is not known; so with the other dates
 * @param amount of the funding, null where it is not told
 * @param links what it is to earlier projects, and later ones to it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ProjectDocument(
        String id,
        String code,
        Map<String, String> titles,
        @Nullable String starts,
        @Nullable String ends,
        String programme,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String web,
        List<PartnerDocument> partners,
        List<LinkDocument> links,
        long version) {

    /** @param role such as {@code lead} */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PartnerDocument(
            String organisation,
            String role,
            @Nullable String from,
            @Nullable String until) {}

    /** @param kind such as {@code continues}: what {@code project} is to {@code earlier} */
    @Serdeable
    record LinkDocument(String project, String kind, String earlier) {}

    static ProjectDocument of(Project project, List<Link> links, OrganisationNames names) {
        var facts = project.facts();
        var titles = new TreeMap<String, String>();
        facts.titles().forEach((language, title) -> titles.put(language.code(), title));
        return new ProjectDocument(
                project.id().value().toString(),
                facts.code(),
                titles,
                text(facts.starts()),
                text(facts.ends()),
                facts.programme(),
                facts.amount(),
                facts.currency(),
                facts.web(),
                project.partners().stream()
                        .map(partner -> partner(partner, names))
                        .toList(),
                links.stream()
                        .filter(link -> link.project().equals(project.id())
                                || link.earlier().equals(project.id()))
                        .map(link -> new LinkDocument(
                                link.project().value().toString(),
                                link.kind().code(),
                                link.earlier().value().toString()))
                        .toList(),
                project.version());
    }

    private static PartnerDocument partner(Partner partner, OrganisationNames names) {
        return new PartnerDocument(
                names.name(partner.organisation()).orElse(""),
                partner.role().code(),
                text(partner.from()),
                text(partner.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

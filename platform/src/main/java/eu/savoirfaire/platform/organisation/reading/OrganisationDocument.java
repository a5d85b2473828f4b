package eu.savoirfaire.platform.organisation.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.WebAddress;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as programs read it.
 *
 * @param type such as {@code public-body}
 * @param place ISO 3166-1 code of a country or NUTS code of a region
 * @param aliases what else it is called
 * @param joined ids that were other organisations once and lead here
 * @param practices how many of theirs are published
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record OrganisationDocument(
        String id,
        String name,
        String type,
        @Nullable String place,
        @Nullable String web,
        List<OtherName> aliases,
        List<String> joined,
        long practices) {

    /** @param language ISO 639-1; null for all languages */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OtherName(String text, @Nullable String language) {}

    static OrganisationDocument of(Organisation organisation, long practices) {
        var said = organisation.description();
        return new OrganisationDocument(
                organisation.id().value().toString(),
                organisation.name(),
                said.type().code(),
                said.place().orElse(null),
                said.web().map(WebAddress::text).orElse(null),
                said.aliases().stream()
                        .sorted(Alias.ORDER)
                        .map(alias -> new OtherName(
                                alias.text(),
                                alias.language().map(Language::code).orElse(null)))
                        .toList(),
                organisation.parts().stream()
                        .map(part -> part.id().value().toString())
                        .toList(),
                practices);
    }
}

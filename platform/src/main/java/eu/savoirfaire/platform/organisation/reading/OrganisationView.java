package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.WebAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an organisation shows.
 *
 * @param parts the names of what was joined to it
 * @param practices how many of theirs are published
 * @param members how many people work for it here
 * @param may what the reader may do
 */
record OrganisationView(
        String id,
        String name,
        Label type,
        Optional<String> place,
        Optional<String> web,
        List<Known> aliases,
        List<String> parts,
        long practices,
        String practicesHref,
        long members,
        List<OrganisationSection.Content> sections,
        May may) {

    /** @param language null for all */
    record Known(String text, @Nullable Language language) {}

    /** What the reader may do here. */
    record May(boolean change, boolean merge, boolean members, boolean leave) {
        public boolean any() {
            return change || merge || members || leave;
        }
    }

    static OrganisationView of(
            Organisation organisation,
            Optional<String> place,
            long practices,
            String practicesHref,
            long members,
            List<OrganisationSection.Content> sections,
            May may) {
        var said = organisation.description();
        return new OrganisationView(
                organisation.id().value().toString(),
                organisation.name(),
                said.type().label(),
                place,
                said.web().map(WebAddress::text),
                said.aliases().stream()
                        .sorted(Alias.ORDER)
                        .map(alias -> new Known(alias.text(), alias.language().orElse(null)))
                        .toList(),
                organisation.parts().stream().map(Organisation.Part::name).toList(),
                practices,
                practicesHref,
                members,
                sections,
                may);
    }
}

package eu.savoirfaire.platform.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the registry says about an organisation.
 *
 * @param place ISO 3166-1 code of a country or NUTS code of a region
 * @param aliases what else it is called; never its very name
 */
public record Description(
        OrganisationName name,
        OrganisationType type,
        Optional<String> place,
        Optional<WebAddress> web,
        Set<Alias> aliases) {

    public Description {
        aliases = Set.copyOf(
                aliases.stream().filter(alias -> !alias.name().equals(name)).toList());
    }

    /** Of which only the name is known. */
    public static Description of(OrganisationName name) {
        return new Description(name, OrganisationType.OTHER, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The name and the aliases. */
    public Set<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream().map(Alias::name))
                .map(OrganisationName::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Description withAliases(Set<Alias> others) {
        return new Description(name, type, place, web, others);
    }
}

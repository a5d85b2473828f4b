package eu.savoirfaire.platform.organisation;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An organisation as it is today, with whatever was joined to it. The aliases are those of all of them.
 *
 * @param parts what was joined to it, by name
 * @param version grows with every change
 */
public record Organisation(OrganisationId id, Description description, List<Part> parts, long version) {

    /** An organisation that was joined: its id leads here, and it can be split back under its own name. */
    public record Part(OrganisationId id, String name) {}

    public Organisation {
        parts = List.copyOf(parts);
    }

    public static Organisation entered(OrganisationId id, Description description) {
        return new Organisation(id, description, List.of(), 1);
    }

    /** Empty when it is described like that already. */
    public Optional<Organisation> described(Description other) {
        return description.equals(other)
                ? Optional.empty()
                : Optional.of(new Organisation(id, other, parts, version + 1));
    }

    /** Without these aliases, which go to another; empty when one of them is not its own. */
    public Optional<Organisation> without(Set<Alias> leaving) {
        if (!description.aliases().containsAll(leaving)) {
            return Optional.empty();
        }
        var staying = new HashSet<>(description.aliases());
        staying.removeAll(leaving);
        return Optional.of(new Organisation(id, description.withAliases(staying), parts, version + 1));
    }

    public String name() {
        return description.name().text();
    }

    public Reference reference() {
        return reference(id);
    }

    /** An organisation as others hold it. */
    public static Reference reference(OrganisationId id) {
        return new Reference("organisation", id.value().toString());
    }

    /** Its own id and those of its parts. */
    public List<OrganisationId> ids() {
        return Stream.concat(Stream.of(id), parts.stream().map(Part::id)).toList();
    }

    /** Whatever it is called: its name, those of its parts, and the aliases. */
    public Set<String> names() {
        var names = new HashSet<>(description.names());
        parts.forEach(part -> names.add(part.name()));
        return Set.copyOf(names);
    }
}

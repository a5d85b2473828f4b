package eu.savoirfaire.platform.organisation;

import static java.util.stream.Collectors.toMap;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registry by name. Nothing is ever joined here: similar names are two organisations until a curator says otherwise. */
@Singleton
class OrganisationNaming implements OrganisationNames {
    private final OrganisationRows organisations;
    private final AliasRows aliases;
    private final Chronicle chronicle;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OrganisationNaming(
            OrganisationRows organisations, AliasRows aliases, Chronicle chronicle, TimeOrderedIds ids, Clock clock) {
        this.organisations = organisations;
        this.aliases = aliases;
        this.chronicle = chronicle;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(OrganisationId organisation) {
        return organisations.presentName(organisation.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> names(Collection<OrganisationId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var ids = wanted.stream().map(OrganisationId::value).distinct().toList();
        var presentIds =
                organisations.findByIdIn(ids).stream().collect(toMap(OrganisationRow::id, OrganisationRow::presentId));
        var today = organisations.findByIdIn(Set.copyOf(presentIds.values())).stream()
                .collect(toMap(OrganisationRow::id, OrganisationRow::name));
        return presentIds.entrySet().stream()
                .collect(toMap(one -> new OrganisationId(one.getKey()), one -> today.getOrDefault(one.getValue(), "")));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OrganisationId> find(String name) {
        return name.isBlank() ? Optional.empty() : known(new OrganisationName(name));
    }

    @Override
    @Transactional
    public OrganisationId named(String name) {
        var wanted = new OrganisationName(name);
        return known(wanted).orElseGet(() -> entered(wanted));
    }

    @Override
    @Transactional(readOnly = true)
    public OrganisationId present(OrganisationId organisation) {
        return organisations
                .present(organisation.value())
                .map(OrganisationId::new)
                .orElse(organisation);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Facts> facts(OrganisationId organisation) {
        return organisations
                .findById(present(organisation).value())
                .map(row ->
                        new Facts("platform.organisation.type." + row.kind().code(), Optional.ofNullable(row.place())));
    }

    private OrganisationId entered(OrganisationName name) {
        var id = ids.next();
        var entered = organisations.enter(
                id, name.text(), name.folded(), OrganisationType.OTHER, null, null, clock.instant());
        if (entered > 0) {
            chronicle.entered(new OrganisationId(id), name.text());
        }
        return known(name)
                .orElseThrow(() -> new IllegalStateException("An organisation went away while it was entered"));
    }

    /** Two bodies may be called the same by some: then the name says nothing. */
    private Optional<OrganisationId> known(OrganisationName name) {
        return organisations
                .findByName(name.text())
                .map(OrganisationRow::presentId)
                .or(() -> Optional.of(aliases.called(name.text()))
                        .filter(called -> called.size() == 1)
                        .map(called -> called.getFirst()))
                .map(OrganisationId::new);
    }
}

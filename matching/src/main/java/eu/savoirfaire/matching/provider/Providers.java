package eu.savoirfaire.matching.provider;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.OfferKind;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who offers what for which organisation. */
@Singleton
public class Providers {
    private static final Map<Role, Set<OfferKind>> OFFERED = Map.of(
            Role.LENDER, EnumSet.of(OfferKind.LOAN, OfferKind.FUNDING_CALL),
            Role.MENTOR, EnumSet.of(OfferKind.MENTOR),
            Role.EMPLOYER, EnumSet.of(OfferKind.VACANCY, OfferKind.INTERNSHIP),
            Role.COORDINATOR, EnumSet.allOf(OfferKind.class));

    private final OrganisationNames organisations;

    Providers(OrganisationNames organisations) {
        this.organisations = organisations;
    }

    /** An organisation for which somebody offers. */
    public record Provider(OrganisationId id, String name) {}

    /** Whether somebody offers anything for any organisation. */
    public static boolean isProvider(Actor somebody) {
        return OFFERED.keySet().stream()
                .anyMatch(
                        role -> !somebody.heldIn().getOrDefault(role, Set.of()).isEmpty());
    }

    /** The organisations for which somebody offers, by name. */
    public List<Provider> of(Actor somebody) {
        return OFFERED.keySet().stream()
                .flatMap(role -> somebody.heldIn().getOrDefault(role, Set.of()).stream())
                .map(organisations::present)
                .distinct()
                .flatMap(id -> organisations.name(id).stream().map(name -> new Provider(id, name)))
                .sorted(Comparator.comparing(Provider::name))
                .toList();
    }

    /** What somebody may offer for an organisation. */
    public Set<OfferKind> kinds(Actor somebody, OrganisationId organisation) {
        var kinds = EnumSet.noneOf(OfferKind.class);
        OFFERED.forEach((role, offered) -> {
            var held = somebody.heldIn().getOrDefault(role, Set.of());
            if (held.stream().map(organisations::present).anyMatch(organisations.present(organisation)::equals)) {
                kinds.addAll(offered);
            }
        });
        return kinds;
    }

    public String name(OrganisationId organisation) {
        return organisations.name(organisation).orElse("—");
    }
}

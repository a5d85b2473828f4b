package eu.savoirfaire.platform.account.demo;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.Secret;
import eu.savoirfaire.platform.account.session.Sessions;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The personas. They are made when somebody first plays them; outside demo mode their accounts count for nothing. */
@Singleton
class Personas {
    /** One of those that the demo data tell of. */
    private static final String ORGANISATION = "INCOMA";

    private static final Set<Role> WORKING_THERE = Set.of(Role.COORDINATOR, Role.CONTRIBUTOR, Role.TRAINER);

    private final Accounts accounts;
    private final Sessions sessions;
    private final OrganisationNames organisations;
    private final List<Outfit> outfits;
    private final boolean demo;

    Personas(
            Accounts accounts,
            Sessions sessions,
            OrganisationNames organisations,
            List<Outfit> outfits,
            @Value("${savoir.demo:false}") boolean demo) {
        this.outfits = outfits;
        this.accounts = accounts;
        this.sessions = sessions;
        this.organisations = organisations;
        this.demo = demo;
    }

    /** The roles that can be played; none outside demo mode. */
    List<Role> roles() {
        return demo
                ? Arrays.stream(Role.values())
                        .filter(role -> role != Role.VISITOR)
                        .toList()
                : List.of();
    }

    /**
     * Signs in as the persona of a role.
     *
     * @throws Refused outside demo mode
     */
    @Transactional
    Secret play(Role role, Language language, String device) {
        if (!roles().contains(role)) {
            throw new Refused(new AccountRefusal.NoDemo());
        }
        var persona = made(role, language);
        outfits.forEach(outfit -> outfit.wear(role, other -> made(other, language)));
        return sessions.begin(persona, device, true);
    }

    private Account made(Role role, Language language) {
        var word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var persona =
                accounts.persona(new EmailAddress(word + "@demo.invalid"), Names.OF.getOrDefault(role, word), language);
        return accounts.cast(persona, part(role));
    }

    private HeldRole part(Role role) {
        return outfits.stream()
                .flatMap(outfit -> outfit.held(role).stream())
                .findFirst()
                .orElseGet(() -> WORKING_THERE.contains(role)
                        ? new HeldRole(role, organisations.find(ORGANISATION))
                        : HeldRole.of(role));
    }
}

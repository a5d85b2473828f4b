package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.matching.OfferDemo;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.demo.Outfit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;

/** The lender, the mentor and the employer of the demo work for the organisations whose offers were made up. */
@Singleton
class PlayProviders implements Outfit {
    private final OfferDemo offers;

    PlayProviders(OfferDemo offers) {
        this.offers = offers;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return offers.organisation(role).map(organisation -> new HeldRole(role, Optional.of(organisation)));
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        // their offers are there from the first start
    }
}

package eu.savoirfaire.platform.flow.demo;

import eu.savoirfaire.catalogue.SheetDemo;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.demo.Outfit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sheets in every queue, made when somebody first plays one of those who have to do with them. */
@Singleton
class LoadDemoReviews implements Outfit {
    private static final Set<Role> CAST = Set.of(Role.CONTRIBUTOR, Role.COORDINATOR, Role.REVIEWER, Role.CURATOR);

    private final SheetDemo sheets;

    LoadDemoReviews(SheetDemo sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<HeldRole> held(Role role) {
        return Optional.empty();
    }

    @Override
    public void wear(Role role, Function<Role, Account> personas) {
        if (CAST.contains(role)) {
            sheets.review(new Personas(personas));
        }
    }
}

package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import eu.savoirfaire.infra.web.page.SignInDoor;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.PlatformEvent;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What accounts contribute to the ground. */
@Factory
final class AccountBeans {

    @Singleton
    @Named("platform")
    EventTypes events() {
        return new EventTypes(
                "platform",
                Map.ofEntries(
                        Map.entry("savoirfaire.platform.account-opened.v1", PlatformEvent.AccountOpened.class),
                        Map.entry("savoirfaire.platform.role-given.v1", PlatformEvent.RoleGiven.class),
                        Map.entry("savoirfaire.platform.role-taken.v1", PlatformEvent.RoleTaken.class),
                        Map.entry("savoirfaire.platform.account-suspended.v1", PlatformEvent.AccountSuspended.class),
                        Map.entry("savoirfaire.platform.account-restored.v1", PlatformEvent.AccountRestored.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-entered.v1",
                                PlatformEvent.OrganisationEntered.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-changed.v1",
                                PlatformEvent.OrganisationChanged.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-merged.v1", PlatformEvent.OrganisationMerged.class),
                        Map.entry("savoirfaire.platform.organisation-split.v1", PlatformEvent.OrganisationSplit.class),
                        Map.entry("savoirfaire.platform.password-changed.v1", PlatformEvent.PasswordChanged.class),
                        Map.entry("savoirfaire.platform.second-factor-added.v1", PlatformEvent.SecondFactorAdded.class),
                        Map.entry(
                                "savoirfaire.platform.second-factor-removed.v1",
                                PlatformEvent.SecondFactorRemoved.class)));
    }

    @Singleton
    @Named("account")
    Ownership ownership() {
        return new OwnAccount();
    }

    @Singleton
    @Named("account")
    PersonalEntry entry() {
        return request -> SignedIn.of(request).isPresent()
                ? new NavigationEntry(Label.key("platform.account"), "/account", 90)
                : new NavigationEntry(Label.key("platform.account.sign-in"), "/account/sign-in", 90);
    }

    @Singleton
    SignInDoor door() {
        return request ->
                URI.create(new Address("/account/sign-in", Map.of("next", List.of(request.getPath()))).toString());
    }

    /** An account is its person's. */
    private static final class OwnAccount implements Ownership {
        @Override
        public String kind() {
            return "account";
        }

        @Override
        public Owner of(Reference resource) {
            return Owner.of(new PersonId(UUID.fromString(resource.id())));
        }
    }
}

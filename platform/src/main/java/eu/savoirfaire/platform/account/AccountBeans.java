package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import eu.savoirfaire.infra.web.page.SignInDoor;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.PlatformEvent;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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
                        Map.entry("savoirfaire.platform.mandate-given.v1", PlatformEvent.MandateGiven.class),
                        Map.entry("savoirfaire.platform.mandate-revoked.v1", PlatformEvent.MandateRevoked.class),
                        Map.entry("savoirfaire.platform.mandate-expired.v1", PlatformEvent.MandateExpired.class),
                        Map.entry("savoirfaire.platform.mandate-laid-down.v1", PlatformEvent.MandateLaidDown.class),
                        Map.entry("savoirfaire.platform.mandate-lost.v1", PlatformEvent.MandateLost.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-entered.v1",
                                PlatformEvent.OrganisationEntered.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-changed.v1",
                                PlatformEvent.OrganisationChanged.class),
                        Map.entry(
                                "savoirfaire.platform.organisation-merged.v1", PlatformEvent.OrganisationMerged.class),
                        Map.entry("savoirfaire.platform.organisation-split.v1", PlatformEvent.OrganisationSplit.class),
                        Map.entry("savoirfaire.platform.person-erased.v1", PlatformEvent.PersonErased.class),
                        Map.entry("savoirfaire.platform.consent-given.v1", PlatformEvent.ConsentGiven.class),
                        Map.entry("savoirfaire.platform.consent-withdrawn.v1", PlatformEvent.ConsentWithdrawn.class),
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
        return request -> SignedIn.of(request)
                .map(who -> new NavigationEntry(
                        Label.key(who.acting().isPresent() ? "platform.mandate.working" : "platform.account"),
                        who.home(),
                        90))
                .orElseGet(() -> new NavigationEntry(Label.key("platform.account.sign-in"), "/account/sign-in", 90));
    }

    @Singleton
    @Named("account")
    PersonalData kept(Accounts accounts, AccountRows rows, EventLog events) {
        return new KeptAccount(accounts, rows, events);
    }

    @Singleton
    PersonAddress address(Accounts accounts) {
        return person -> accounts.find(person).map(account -> account.address().text());
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

    /** The account itself, and the roles that are held in no organisation. */
    private record KeptAccount(Accounts accounts, AccountRows rows, EventLog events) implements PersonalData, Ordered {
        @Override
        public String part() {
            return "account";
        }

        /** It goes last: the other parts find what is theirs by it. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public List<Kept> of(PersonId person) {
            return rows.findById(person.value()).stream()
                    .flatMap(row -> Stream.concat(Stream.of(kept(row)), roles(person)))
                    .toList();
        }

        @Override
        public void erase(PersonId person) {
            accounts.find(person).ifPresent(gone -> {
                rows.deleteById(person.value());
                var last = List.of(new PlatformEvent.PersonErased(person));
                events.append("account/" + person.value(), gone.version() + 1, last);
            });
        }

        private Stream<Kept> roles(PersonId person) {
            return accounts.find(person).stream()
                    .flatMap(account -> account.roles().stream())
                    .filter(held -> held.organisation().isEmpty())
                    .map(held -> held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .sorted()
                    .map(role -> new Kept("platform", new LinkedHashMap<>(Map.of("role", role))));
        }

        private static Kept kept(AccountRow row) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("id", row.id().toString());
            fields.put("name", row.name());
            fields.put("address", row.address());
            fields.put("language", row.language());
            fields.put("state", row.state().name());
            fields.put("opened", row.openedAt().toString());
            return new Kept("platform", fields);
        }
    }
}

package eu.savoirfaire.platform.privacy.data;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** The account itself, and the roles that are held in no organisation. It goes last: the other parts find what is theirs by it. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class KeptAccount implements PersonalData {
    private final Accounts accounts;

    KeptAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return accounts.find(person).stream()
                .flatMap(account -> kept(account).stream())
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        accounts.erase(person);
    }

    private List<Kept> kept(Account account) {
        var all = new ArrayList<Kept>();
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", account.id().value().toString());
        fields.put("name", account.name());
        fields.put("address", account.address().text());
        fields.put("language", account.language().code());
        fields.put("state", account.state().name());
        accounts.openedAt(account.id()).ifPresent(time -> fields.put("opened", time.toString()));
        all.add(new Kept("platform", fields));
        // those in organisations are told as memberships
        account.roles().stream()
                .filter(held -> held.organisation().isEmpty())
                .sorted(Comparator.comparing(HeldRole::role))
                .map(KeptAccount::kept)
                .forEach(all::add);
        return all;
    }

    private static Kept kept(HeldRole held) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("role", held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new Kept("platform", fields);
    }
}

package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

@MappedEntity(value = "account", schema = "platform")
record AccountRow(
        @Id UUID id,
        String address,
        String name,
        String language,
        Account.State state,
        boolean demo,
        long version,
        Instant openedAt) {

    static AccountRow of(Account account, Instant now) {
        return new AccountRow(
                account.id().value(),
                account.address().text(),
                account.name(),
                account.language().code(),
                account.state(),
                account.demo(),
                account.version(),
                now);
    }

    Account account(Set<HeldRole> roles) {
        return new Account(
                new PersonId(id),
                new EmailAddress(address),
                name,
                Language.of(language).orElseThrow(),
                state,
                demo,
                roles,
                version);
    }
}

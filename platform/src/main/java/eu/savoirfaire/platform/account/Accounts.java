package eu.savoirfaire.platform.account;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.PlatformEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts. Every change is one transaction with its audit entry and its events. */
@Singleton
public class Accounts {
    private final AccountRows rows;
    private final HeldRoleRows roles;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Accounts(
            AccountRows rows,
            HeldRoleRows roles,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.roles = roles;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Optional<Account> find(PersonId person) {
        return rows.findById(person.value()).map(this::whole);
    }

    @Transactional
    public Optional<Account> at(EmailAddress address) {
        return rows.findByAddress(address.text()).map(this::whole);
    }

    /**
     * Opens an account for whoever was shown to read this address.
     *
     * @throws Refused with {@link AccountRefusal.AddressTaken}
     */
    @Transactional
    public Account open(EmailAddress address, String name, Language language) {
        return entered(Account.opened(new PersonId(ids.next()), address, name, language, false));
    }

    /** The made-up person at this address, who is made up now if need be. */
    @Transactional
    public Account persona(EmailAddress address, String name, Language language) {
        return at(address)
                .filter(Account::demo)
                .orElseGet(() -> entered(Account.opened(new PersonId(ids.next()), address, name, language, true)));
    }

    /** Changes what a person is called, and the language they are written to in. */
    @Transactional
    public Account rename(PersonId person, String name, Language language) {
        permissions.require(actor.get(), "account.rename", person.account());
        return changed(require(person).called(name, language), "account.rename", Map.of());
    }

    /** @throws Refused with {@link AccountRefusal.AddressTaken} */
    @Transactional
    public Account move(PersonId person, EmailAddress address) {
        permissions.require(actor.get(), "account.change", person.account());
        if (rows.findByAddress(address.text()).isPresent()) {
            throw new Refused(new AccountRefusal.AddressTaken());
        }
        return changed(require(person).at(address), "account.move", Map.of());
    }

    /** @throws Refused with {@link AccountRefusal.Overtaken} when they hold it already */
    @Transactional
    public Account give(PersonId person, HeldRole role) {
        permissions.require(actor.get(), "role.give", person.account());
        return given(require(person), role);
    }

    /** Gives a made-up person their role; only the program itself does so. */
    @Transactional
    public Account cast(Account persona, HeldRole role) {
        if (!persona.demo()) {
            throw new IllegalArgumentException("not made up: " + persona.id());
        }
        return persona.roles().contains(role) ? persona : given(persona, role);
    }

    /** @throws Refused when they do not hold it, or nobody would be left to give roles */
    @Transactional
    public Account take(PersonId person, HeldRole role) {
        permissions.require(actor.get(), "role.take", person.account());
        return taken(require(person), role);
    }

    /** Those who hold a role in one of the organisations, by name. */
    @Transactional
    public List<Account> holders(Collection<OrganisationId> organisations) {
        var found = roles.findByOrganisationIdIn(
                organisations.stream().map(OrganisationId::value).toList());
        return found.stream()
                .map(HeldRoleRow::accountId)
                .distinct()
                .flatMap(id -> find(new PersonId(id)).stream())
                .sorted(Comparator.comparing(Account::name))
                .toList();
    }

    /**
     * Gives a role in an organisation to the person who acts: they were invited to it, which whoever asks has seen.
     *
     * @throws Refused with {@link AccountRefusal.Overtaken} when they hold it already
     */
    @Transactional
    public Account join(PersonId person, HeldRole role) {
        permissions.require(actor.get(), "account.change", person.account());
        return given(require(person), role);
    }

    /**
     * Gives somebody one more role in an organisation.
     *
     * @throws Refused with {@link AccountRefusal.Overtaken} when they hold it already
     */
    @Transactional
    public Account appoint(PersonId person, HeldRole role) {
        permissions.require(actor.get(), "member.change", in(role));
        return given(require(person), role);
    }

    /**
     * Takes a role in an organisation from somebody; everybody may give up their own.
     *
     * @throws Refused with {@link AccountRefusal.Overtaken} when they do not hold it
     */
    @Transactional
    public Account dismiss(PersonId person, HeldRole role) {
        if (!actor.get().person().equals(Optional.of(person))) {
            permissions.require(actor.get(), "member.change", in(role));
        }
        return taken(require(person), role);
    }

    /** Ends whatever the person does for organisations, because they go. */
    @Transactional
    public void withdraw(PersonId person) {
        var before = find(person);
        while (before.isPresent()) {
            var account = before.get();
            before = account.roles().stream()
                    .filter(role -> role.organisation().isPresent())
                    .findFirst()
                    .map(role -> taken(account, role));
        }
    }

    @Transactional
    public Account suspend(PersonId person) {
        permissions.require(actor.get(), "account.suspend", person.account());
        var before = require(person);
        requireAdministratorBeside(before);
        var after = before.turned(Account.State.SUSPENDED).orElseThrow(Accounts::overtaken);
        return changed(after, "account.suspend", Map.of(), new PlatformEvent.AccountSuspended(person));
    }

    @Transactional
    public Account restore(PersonId person) {
        permissions.require(actor.get(), "account.restore", person.account());
        var after = require(person).restored().orElseThrow(Accounts::overtaken);
        return changed(after, "account.restore", Map.of(), new PlatformEvent.AccountRestored(person));
    }

    Account entered(Account account) {
        var row = AccountRow.of(account, clock.instant());
        var entered = rows.enter(
                row.id(),
                row.address(),
                row.name(),
                row.language(),
                row.state(),
                row.demo(),
                row.version(),
                row.openedAt());
        if (entered == 0) {
            throw new Refused(new AccountRefusal.AddressTaken());
        }
        told(account, "account.open", Map.of(), new PlatformEvent.AccountOpened(account.id()));
        return account;
    }

    private Account taken(Account before, HeldRole role) {
        var after = before.without(role).orElseThrow(Accounts::overtaken);
        var person = before.id();
        if (role.role() == Role.PLATFORM_ADMIN) {
            requireAdministratorBeside(before);
        }
        roles.findByAccountId(person.value()).stream()
                .filter(row -> row.held().equals(role))
                .forEach(row -> roles.deleteById(row.id()));
        var organisation = role.organisation().orElse(null);
        return changed(
                after, "role.take", details(role), new PlatformEvent.RoleTaken(person, role.role(), organisation));
    }

    private Account given(Account before, HeldRole role) {
        var after = before.given(role).orElseThrow(Accounts::overtaken);
        var organisation = role.organisation().map(OrganisationId::value).orElse(null);
        roles.save(new HeldRoleRow(ids.next(), before.id().value(), role.role(), organisation));
        var event = new PlatformEvent.RoleGiven(
                before.id(), role.role(), role.organisation().orElse(null));
        return changed(after, "role.give", details(role), event);
    }

    Account changed(Account after, String action, Map<String, String> details, PlatformEvent... told) {
        var written = rows.change(
                after.id().value(),
                after.address().text(),
                after.name(),
                after.language().code(),
                after.state(),
                after.version());
        if (written == 0) {
            throw overtaken();
        }
        told(after, action, details, told);
        return after;
    }

    private void told(Account account, String action, Map<String, String> details, PlatformEvent... told) {
        if (told.length > 0) {
            events.append("account/" + account.id().value(), account.version(), List.of(told));
        }
        audit.record(actor.get(), action, account.id().account(), details);
    }

    private void requireAdministratorBeside(Account account) {
        if (!account.demo() && roles.isLastAdministrator(account.id().value())) {
            throw new Refused(new AccountRefusal.LastAdministrator());
        }
    }

    private Account require(PersonId person) {
        return find(person).orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
    }

    private Account whole(AccountRow row) {
        return row.account(
                roles.findByAccountId(row.id()).stream().map(HeldRoleRow::held).collect(Collectors.toSet()));
    }

    private static Reference in(HeldRole role) {
        return new Reference(
                "organisation", role.organisation().orElseThrow().value().toString());
    }

    private static Map<String, String> details(HeldRole role) {
        var details = new HashMap<>(Map.of("role", role.role().name()));
        role.organisation()
                .map(OrganisationId::value)
                .map(UUID::toString)
                .ifPresent(id -> details.put("organisation", id));
        return details;
    }

    private static Refused overtaken() {
        return new Refused(new AccountRefusal.Overtaken());
    }
}

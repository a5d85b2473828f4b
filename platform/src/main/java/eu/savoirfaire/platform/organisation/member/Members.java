package eu.savoirfaire.platform.organisation.member;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.Organisations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The people of an organisation and of its parts. Whoever takes a role waits for others who do so there, so that of two
 * coordinators who leave at once one is told to stay.
 */
@Singleton
public class Members {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Permissions permissions;
    private final CurrentActor actor;

    Members(Accounts accounts, Organisations organisations, Permissions permissions, CurrentActor actor) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.permissions = permissions;
        this.actor = actor;
    }

    /** Those who work for the organisation, by name. */
    @Transactional
    public List<Account> of(Organisation organisation) {
        permissions.require(actor.get(), "member.read", organisation.reference());
        return accounts.holders(organisation.ids());
    }

    /** As what the person works for the organisation. */
    public static List<Role> roles(Account account, Organisation organisation) {
        return held(account, organisation)
                .map(HeldRole::role)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Gives one more role to somebody who works for the organisation.
     *
     * @throws Refused when they do not, or hold it already
     */
    @Transactional
    public void give(Organisation organisation, PersonId person, Role role) {
        permissions.require(actor.get(), "member.change", organisation.reference());
        organisations.lock(organisation);
        var member = member(organisation, person);
        if (!OrganisationRoles.ALL.contains(role)) {
            throw new Refused(new MemberRefusal.NoRole());
        }
        if (!roles(member, organisation).contains(role)) {
            accounts.appoint(person, new HeldRole(role, Optional.of(organisation.id())));
        }
    }

    /**
     * Takes a role from somebody, or gives up one's own.
     *
     * @throws Refused when they do not hold it, or nobody else would look after the organisation
     */
    @Transactional
    public void take(Organisation organisation, PersonId person, Role role) {
        drop(organisation, person, held -> held.role() == role);
    }

    /**
     * Ends everything the person who acts does for the organisation.
     *
     * @throws Refused when they do nothing for it, or nobody else would look after it
     */
    @Transactional
    public void leave(Organisation organisation, PersonId person) {
        drop(organisation, person, _ -> true);
    }

    /** Whether nobody else looks after the organisation. */
    @Transactional
    public boolean isLastCoordinator(Organisation organisation, PersonId person) {
        var coordinators = accounts.holders(organisation.ids()).stream()
                .filter(Account::active)
                .filter(account -> roles(account, organisation).contains(Role.COORDINATOR))
                .map(Account::id)
                .toList();
        return coordinators.equals(List.of(person));
    }

    private void drop(Organisation organisation, PersonId person, Predicate<HeldRole> which) {
        if (!actor.get().person().equals(Optional.of(person))) {
            permissions.require(actor.get(), "member.change", organisation.reference());
        }
        organisations.lock(organisation);
        var dropped =
                held(member(organisation, person), organisation).filter(which).toList();
        if (dropped.isEmpty()) {
            throw new Refused(new MemberRefusal.NoMember());
        }
        var coordinates = dropped.stream().anyMatch(held -> held.role() == Role.COORDINATOR);
        // an administrator can put somebody else in, whoever is there
        if (coordinates && !actor.get().is(Role.PLATFORM_ADMIN) && isLastCoordinator(organisation, person)) {
            throw new Refused(new MemberRefusal.LastCoordinator());
        }
        dropped.forEach(role -> accounts.dismiss(person, role));
    }

    private Account member(Organisation organisation, PersonId person) {
        return accounts.find(person)
                .filter(account -> held(account, organisation).findAny().isPresent())
                .orElseThrow(() -> new Refused(new MemberRefusal.NoMember()));
    }

    private static Stream<HeldRole> held(Account account, Organisation organisation) {
        return account.roles().stream()
                .filter(held ->
                        held.organisation().filter(organisation.ids()::contains).isPresent());
    }
}

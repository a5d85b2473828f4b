package eu.savoirfaire.platform.account;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A person as the program knows them.
 *
 * @param address where codes go; nobody else has it
 * @param name what the person wants to be called; a single word is a name
 * @param language of mails
 * @param demo made up, for trying the program out: worth nothing outside demo mode
 * @param version grows with every change
 */
public record Account(
        PersonId id,
        EmailAddress address,
        String name,
        Language language,
        State state,
        boolean demo,
        Set<HeldRole> roles,
        long version) {

    public static final int LONGEST_NAME = 200;

    public enum State {
        ACTIVE,
        /** Cannot sign in, and no session of theirs counts. */
        SUSPENDED,
        /** Opened by a case worker for somebody without address or phone: nobody signs in until the person takes it over. */
        ASSISTED
    }

    public Account {
        roles = Set.copyOf(roles);
    }

    static Account opened(PersonId id, EmailAddress address, String name, Language language, boolean demo) {
        return new Account(id, address, name, language, State.ACTIVE, demo, Set.of(), 1);
    }

    static Account assisted(PersonId id, String name, Language language) {
        return new Account(id, EmailAddress.nowhere(id), name, language, State.ASSISTED, false, Set.of(), 1);
    }

    /** Taken over by its person, who reads mail at this address. Empty when nobody has to take it over. */
    Optional<Account> claimed(EmailAddress own, String ownName, Language ownLanguage) {
        return state == State.ASSISTED
                ? Optional.of(new Account(id, own, ownName, ownLanguage, State.ACTIVE, demo, roles, version + 1))
                : Optional.empty();
    }

    public Account called(String otherName, Language otherLanguage) {
        return new Account(id, address, otherName, otherLanguage, state, demo, roles, version + 1);
    }

    public Account at(EmailAddress other) {
        return new Account(id, other, name, language, state, demo, roles, version + 1);
    }

    /** Empty when they hold the role already. */
    public Optional<Account> given(HeldRole role) {
        var more = new HashSet<>(roles);
        return more.add(role) ? Optional.of(holding(more)) : Optional.empty();
    }

    /** Empty when they do not hold the role. */
    public Optional<Account> without(HeldRole role) {
        var fewer = new HashSet<>(roles);
        return fewer.remove(role) ? Optional.of(holding(fewer)) : Optional.empty();
    }

    /** Empty when the account is in this state already. */
    public Optional<Account> turned(State other) {
        return state == other
                ? Optional.empty()
                : Optional.of(new Account(id, address, name, language, other, demo, roles, version + 1));
    }

    /** As it was before it was suspended. Empty when it is not. */
    Optional<Account> restored() {
        return turned(address.reachesNobody() ? State.ASSISTED : State.ACTIVE);
    }

    /** Whether they hold the role, wherever. */
    public boolean holds(Role role) {
        return roles.stream().anyMatch(held -> held.role() == role);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** Whether some of their roles count only after a second factor. */
    public boolean needsSecondFactor() {
        return roles.stream().anyMatch(HeldRole::demandsSecondFactor);
    }

    /**
     * Who acts when this person does.
     *
     * @param strong whether they signed in with a second factor; without one, roles that demand it sleep
     */
    public Actor actor(boolean strong) {
        Predicate<HeldRole> awake = held -> strong || !held.demandsSecondFactor();
        var names = EnumSet.of(Role.VISITOR);
        roles.stream().filter(awake).map(HeldRole::role).forEach(names::add);
        var heldIn = roles.stream()
                .filter(awake.and(held -> held.organisation().isPresent()))
                .collect(groupingBy(HeldRole::role, mapping(Account::organisation, toSet())));
        return new Actor(id.value().toString(), Optional.of(id), Set.copyOf(names), heldIn, Optional.empty());
    }

    private static OrganisationId organisation(HeldRole held) {
        return held.organisation().orElseThrow();
    }

    private Account holding(Set<HeldRole> others) {
        return new Account(id, address, name, language, state, demo, others, version + 1);
    }
}

package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.visit.Address;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.session.Sessions;
import eu.savoirfaire.platform.desk.Decisions;
import eu.savoirfaire.platform.desk.person.FactorResets;
import eu.savoirfaire.platform.desk.person.PersonAct;
import eu.savoirfaire.platform.desk.person.Persons;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts together what the page of a person shows. */
@Singleton
class PersonPage {
    private static final int DECISIONS = 20;

    private final SecondFactors factors;
    private final Sessions sessions;
    private final FactorResets resets;
    private final Decisions decisions;
    private final OrganisationNames organisations;
    private final Clock clock;

    PersonPage(
            SecondFactors factors,
            Sessions sessions,
            FactorResets resets,
            Decisions decisions,
            OrganisationNames organisations,
            Clock clock) {
        this.factors = factors;
        this.sessions = sessions;
        this.resets = resets;
        this.decisions = decisions;
        this.organisations = organisations;
        this.clock = clock;
    }

    PersonView of(HttpRequest<?> request, Account account) {
        var person = account.id();
        var oneself = SignedIn.require(request).person().equals(person);
        var reset = resets.of(person);
        var secondFactor = factors.has(person);
        return new PersonView(
                Persons.address(account.id()),
                account.name(),
                account.address().text(),
                account.language().ownName(),
                PeoplePages.stateName(account.state().name()),
                !account.active(),
                account.demo(),
                oneself,
                secondFactor,
                sessions.of(person).size(),
                account.roles().stream()
                        .sorted(Comparator.comparing(HeldRole::role))
                        .map(held -> role(account, held))
                        .toList(),
                grantable(),
                reset.map(waiting ->
                        new PersonView.Reset(waiting.dueAt().atZone(ZoneOffset.UTC), waiting.due(clock.instant()))),
                acts(account, secondFactor && reset.isEmpty(), oneself),
                decisions.about(person.account(), DECISIONS).stream()
                        .map(PersonView.Reason::of)
                        .toList(),
                Address.of("/desk/audit")
                        .with("person", person.value().toString())
                        .toString());
    }

    private PersonView.Role role(Account account, HeldRole held) {
        var taking = Address.of(Persons.address(account.id()) + "/take")
                .with("role", held.role().name());
        var href = held.organisation()
                .map(organisation ->
                        taking.with("organisation", organisation.value().toString()))
                .orElse(taking);
        return new PersonView.Role(
                RoleNames.of(held.role()),
                held.organisation().flatMap(organisations::name).orElse(""),
                href.toString());
    }

    private static List<Choice> grantable() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.VISITOR)
                .map(role -> Choice.of(role.name(), RoleNames.of(role), false))
                .toList();
    }

    private static List<PersonView.Act> acts(Account account, boolean resettable, boolean oneself) {
        var acts = new ArrayList<PersonAct>();
        if (!oneself && !account.demo()) {
            acts.add(account.active() ? PersonAct.SUSPEND : PersonAct.RESTORE);
            acts.add(PersonAct.END_SESSIONS);
            if (resettable) {
                acts.add(PersonAct.RESET_SECOND_FACTOR);
            }
        }
        return acts.stream()
                .map(act -> PersonView.Act.of(Persons.address(account.id()), act))
                .toList();
    }
}

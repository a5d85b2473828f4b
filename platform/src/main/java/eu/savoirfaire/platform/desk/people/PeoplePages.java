package eu.savoirfaire.platform.desk.people;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Account.State;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.desk.DeskTrail;
import eu.savoirfaire.platform.desk.person.Persons;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Who is there, and one of them. */
@Controller("/desk/people")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class PeoplePages {
    private static final int ON_A_PAGE = 25;

    private final Persons persons;
    private final Search search;
    private final PersonPage page;

    PeoplePages(Persons persons, Search search, PersonPage page) {
        this.persons = persons;
        this.search = search;
        this.page = page;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var asked = Parameters.of(visit);
        var role = asked.code("role", name -> named(Role.values(), name).isPresent());
        var state = asked.code("state", name -> named(State.values(), name).isPresent());
        var query = new PeopleQuery(
                asked.text("q", PeopleQuery.LONGEST).orElse(""),
                role.flatMap(name -> named(Role.values(), name)),
                state.flatMap(name -> named(State.values(), name)));
        var paging = asked.paging(ON_A_PAGE);
        var found = search.of(query, paging);
        var view = new PeopleView(
                query.typed(),
                roles(query.role()),
                states(query.state()),
                found.people().stream().map(PeopleView.Entry::of).toList(),
                found.total(),
                PageLinks.of(visit.address(), paging, found.total()));
        return DeskTrail.under(Page.of("platform/desk/people", view, "platform.desk.people"));
    }

    @Get("/{id}")
    Page show(HttpRequest<?> request, UUID id) {
        var account = persons.seen(new PersonId(id));
        return DeskTrail.under(Page.titled("platform/desk/person", page.of(request, account), Label.of(account.name())))
                .below(Label.key("platform.desk.people"), "/desk/people");
    }

    private static List<Choice> roles(Optional<Role> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.desk.any"), chosen.isEmpty()));
        Arrays.stream(Role.values())
                .filter(role -> role != Role.VISITOR)
                .map(role -> Choice.of(role.name(), RoleNames.of(role), chosen.equals(Optional.of(role))))
                .forEach(choices::add);
        return choices;
    }

    private static List<Choice> states(Optional<State> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.desk.any"), chosen.isEmpty()));
        Arrays.stream(State.values())
                .map(state -> Choice.of(state.name(), stateName(state.name()), chosen.equals(Optional.of(state))))
                .forEach(choices::add);
        return choices;
    }

    /** What a state of an account is called. */
    static Label stateName(String state) {
        return Label.key("platform.desk.state." + state.toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}

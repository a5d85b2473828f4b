package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.organisation.Alias;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.Organisations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry for readers. */
@Hidden
@Controller("/organisations")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class OrganisationPages {
    private static final int USUAL_SIZE = 50;
    private static final int LONGEST_QUERY = 200;
    private static final int ALIASES_IN_LIST = 3;

    private final Organisations organisations;
    private final PracticeCounts practices;
    private final PlaceNames places;
    private final Accounts accounts;
    private final List<OrganisationSection> sections;
    private final Ways ways;

    OrganisationPages(
            Organisations organisations,
            PracticeCounts practices,
            PlaceNames places,
            Accounts accounts,
            List<OrganisationSection> sections,
            Ways ways) {
        this.organisations = organisations;
        this.practices = practices;
        this.places = places;
        this.accounts = accounts;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(OrganisationSection::order))
                .toList();
        this.ways = ways;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var parameters = Parameters.of(visit);
        var paging = parameters.paging(USUAL_SIZE);
        var words = parameters.text("q", LONGEST_QUERY).orElse("");
        var type = parameters
                .code("type", code -> OrganisationType.of(code).isPresent())
                .flatMap(OrganisationType::of);
        var total = organisations.count(words, type);
        var counts = practices.all();
        var view = new OrganisationsView(
                organisations.page(words, type, paging).stream()
                        .map(one -> entry(one, counts.getOrDefault(one.id(), 0L), visit))
                        .toList(),
                total,
                words,
                types(type),
                !words.isEmpty() || type.isPresent(),
                PageLinks.of(visit.address().without("lang"), paging, total),
                ways.open("organisation.enter"),
                ways.open("organisation.merge"));
        return Page.of("platform/organisation/list", view, "platform.organisations");
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String id) {
        return Moved.unless(
                id, organisations.require(id), "", found -> HttpResponse.ok(page(found, Visit.of(request))));
    }

    private Page page(Organisation found, Visit visit) {
        var view = OrganisationView.of(
                found,
                places.name(found.description().place(), visit.language()),
                practices.of(found),
                practices.href(found),
                accounts.holders(found.ids()).size(),
                sections.stream().flatMap(one -> one.of(found, visit).stream()).toList(),
                new OrganisationView.May(
                        ways.open("organisation.change", found),
                        ways.open("organisation.merge", found),
                        ways.open("member.read", found),
                        ways.isMember(found)));
        return Page.titled("platform/organisation/show", view, Label.of(found.name()))
                .below(Label.key("platform.organisations"), "/organisations");
    }

    private OrganisationsView.Entry entry(Organisation one, long count, Visit visit) {
        var said = one.description();
        return new OrganisationsView.Entry(
                one.id().value().toString(),
                one.name(),
                said.type().label(),
                places.name(said.place(), visit.language()),
                count,
                known(one));
    }

    /** The shortest ones say most: acronyms. */
    private static String known(Organisation one) {
        return Stream.concat(
                        one.description().aliases().stream().map(Alias::text),
                        one.parts().stream().map(Organisation.Part::name))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(ALIASES_IN_LIST)
                .collect(Collectors.joining(" · "));
    }

    private static List<Choice> types(Optional<OrganisationType> chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.organisation.type.all"), chosen.isEmpty()));
        Arrays.stream(OrganisationType.values())
                .map(type -> Choice.of(type.code(), type.label(), chosen.equals(Optional.of(type))))
                .forEach(choices::add);
        return List.copyOf(choices);
    }
}

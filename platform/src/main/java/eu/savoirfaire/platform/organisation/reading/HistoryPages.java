package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationType;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.history.Change;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the registry said before. Who changed it is told to those who may change it themselves. */
@Hidden
@Controller("/organisations/{id}/history")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class HistoryPages {
    private static final ZoneId EUROPE = ZoneId.of("Europe/Rome");

    private final Organisations organisations;
    private final Chronicle chronicle;
    private final PlaceNames places;
    private final Accounts accounts;
    private final Ways ways;

    HistoryPages(Organisations organisations, Chronicle chronicle, PlaceNames places, Accounts accounts, Ways ways) {
        this.organisations = organisations;
        this.chronicle = chronicle;
        this.places = places;
        this.accounts = accounts;
        this.ways = ways;
    }

    /** @param byWhom whether names of people are shown */
    record HistoryView(String name, boolean byWhom, List<Entry> entries) {}

    /**
     * @param by the name of whoever did it; empty for the program, and for somebody who is gone
     */
    record Entry(
            LocalDate at,
            Label kind,
            Optional<Language> language,
            Optional<Label> old,
            Optional<Label> fresh,
            Optional<String> by) {}

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String id) {
        return Moved.unless(
                id,
                organisations.require(id),
                "/history",
                found -> HttpResponse.ok(page(found, Visit.of(request).language())));
    }

    private Page page(Organisation organisation, Language reader) {
        var byWhom = ways.open("organisation.change", organisation);
        var people = new HashMap<UUID, Optional<String>>();
        var view = new HistoryView(
                organisation.name(),
                byWhom,
                chronicle.of(organisation.id()).stream()
                        .map(change -> entry(change, reader, byWhom ? name(change, people) : Optional.empty()))
                        .toList());
        return Page.of("platform/organisation/history", view, "platform.organisation.history", organisation.name())
                .below(Label.key("platform.organisations"), "/organisations")
                .below(
                        Label.of(organisation.name()),
                        "/organisations/" + organisation.id().value());
    }

    private Optional<String> name(Change change, Map<UUID, Optional<String>> known) {
        return change.by()
                .flatMap(id -> known.computeIfAbsent(
                        id, one -> accounts.find(new PersonId(one)).map(Account::name)));
    }

    private Entry entry(Change change, Language reader, Optional<String> by) {
        var fact = change.fact();
        return new Entry(
                change.at().atZone(EUROPE).toLocalDate(),
                Label.key("platform.organisation.change." + fact.kind().code()),
                fact.language(),
                fact.old().map(text -> told(fact.kind(), text, reader)),
                fact.fresh().map(text -> told(fact.kind(), text, reader)),
                by);
    }

    private Label told(Change.Kind kind, String text, Language reader) {
        return switch (kind) {
            case TYPE -> OrganisationType.of(text).map(OrganisationType::label).orElseGet(() -> Label.of(text));
            case PLACE -> Label.of(places.name(text, reader));
            default -> Label.of(text);
        };
    }
}

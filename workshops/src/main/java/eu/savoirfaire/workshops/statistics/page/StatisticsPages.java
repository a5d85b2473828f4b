package eu.savoirfaire.workshops.statistics.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.page.SpreadsheetText;
import eu.savoirfaire.workshops.statistics.keeping.YearTable;
import eu.savoirfaire.workshops.statistics.keeping.Years;
import eu.savoirfaire.workshops.statistics.page.StatisticsView.Choosing;
import eu.savoirfaire.workshops.statistics.page.StatisticsView.Line;
import eu.savoirfaire.workshops.statistics.page.StatisticsView.Table;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The statistics of settled years, for those who hold workshops and those who pay for them. */
@Hidden
@Controller("/workshops/statistics")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class StatisticsPages {
    private static final String ACTION = "statistics.read";
    private static final String HOME = "/workshops/statistics";

    private final Years years;
    private final StatisticsViews views;
    private final OrganisationNames organisations;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Messages messages;

    StatisticsPages(
            Years years,
            StatisticsViews views,
            OrganisationNames organisations,
            Permissions permissions,
            CurrentActor actor,
            Messages messages) {
        this.years = years;
        this.views = views;
        this.organisations = organisations;
        this.permissions = permissions;
        this.actor = actor;
        this.messages = messages;
    }

    @Get
    Page choose() {
        var tables = years.all().stream()
                .filter(known -> permissions.may(actor.get(), ACTION, reference(known.holder())))
                .map(known -> new Table(name(known.holder()), known.year(), at(known.holder(), known.year())))
                .toList();
        return Page.of("workshops/statistics/list", new Choosing(tables), "workshops.statistics.title");
    }

    @Get("/{organisation}/{year}")
    Page one(Visit visit, UUID organisation, int year) {
        return Page.of("workshops/statistics/one", view(visit, organisation, year), "workshops.statistics.title")
                .below(Label.key("workshops.statistics.title"), HOME);
    }

    /** For a spreadsheet: what is kept back is an empty cell. */
    @Get("/{organisation}/{year}/table.csv")
    @Produces("text/csv")
    HttpResponse<String> export(Visit visit, UUID organisation, int year) {
        var view = view(visit, organisation, year);
        var columns = Stream.concat(Stream.of(Label.key("workshops.statistics.column")), view.heads().stream())
                .map(label -> messages.text(visit.language(), label))
                .toList();
        var above = new ArrayList<String>();
        var rows = view.lines().stream().map(line -> row(visit, line, above)).toList();
        return HttpResponse.ok(SpreadsheetText.of(columns, rows))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics-" + year + ".csv\"");
    }

    /** @param above the headings above the line, which change with it */
    private List<String> row(Visit visit, Line line, List<String> above) {
        while (above.size() > line.depth()) {
            above.removeLast();
        }
        above.add(messages.text(visit.language(), line.label()));
        var row = new ArrayList<String>();
        row.add(String.join(" / ", above));
        line.cells().forEach(cell -> row.add(cell.map(String::valueOf).orElse("")));
        return row;
    }

    private StatisticsView view(Visit visit, UUID organisation, int year) {
        var holder = new OrganisationId(organisation);
        permissions.require(actor.get(), ACTION, reference(holder));
        YearTable table = years.find(holder, year).orElseThrow(() -> new Refused(new NoStatistics()));
        return views.of(name(holder), year, at(holder, year) + "/table.csv", table, visit.language());
    }

    private String name(OrganisationId holder) {
        return organisations.name(holder).orElse("—");
    }

    private static String at(OrganisationId holder, int year) {
        return HOME + "/" + holder.value() + "/" + year;
    }

    private static Reference reference(OrganisationId holder) {
        return new Reference("organisation", holder.value().toString());
    }
}

package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.audit.AuditEntry;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.audit.chain.ChainHead;
import eu.savoirfaire.infra.audit.chain.ChainReader;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.desk.Allowed;
import eu.savoirfaire.platform.desk.Csv;
import eu.savoirfaire.platform.desk.DeskTrail;
import eu.savoirfaire.platform.job.Job;
import eu.savoirfaire.platform.job.Jobs;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The audit for those who look after the site. */
@Controller("/desk/audit")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class AuditPages {
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_TABLE = 10_000;
    private static final String VERIFY = "verify-audit";
    private static final String FIRST = "before";

    private final AuditReading reading;
    private final AuditWords words;
    private final ChainReader chain;
    private final Jobs jobs;
    private final Allowed allowed;

    AuditPages(AuditReading reading, AuditWords words, ChainReader chain, Jobs jobs, Allowed allowed) {
        this.reading = reading;
        this.words = words;
        this.chain = chain;
        this.jobs = jobs;
        this.allowed = allowed;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var asked = AskedAudit.of(visit);
        var before = before(visit);
        var found = reading.entries(asked, before, ON_A_PAGE + 1, "audit.read");
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var teller = words.in(visit.language());
        var view = new AuditView(
                asked,
                choices(reading.actions(), asked.action(), teller::action),
                choices(reading.kinds(), asked.kind(), teller::kind),
                shown.stream().map(entry -> line(teller, entry)).toList(),
                found.size() > ON_A_PAGE
                        ? Optional.of(visit.address()
                                .with(FIRST, Long.toString(shown.getLast().seq()))
                                .toString())
                        : Optional.empty(),
                before == AuditLog.NEWEST
                        ? Optional.empty()
                        : Optional.of(visit.address().without(FIRST).toString()),
                chain.head().map(ChainHead::toString).orElse(""),
                jobs.latest(VERIFY).map(AuditPages::check),
                allowed.may("audit.verify"),
                "/desk/audit/entries.csv"
                        + visit.address()
                                .without(FIRST)
                                .without("lang")
                                .toString()
                                .substring("/desk/audit".length()));
        return DeskTrail.under(Page.of("platform/desk/audit", view, "platform.audit"));
    }

    /** The same entries as a table, in the reader's words and as they are written down. */
    @Get("/entries.csv")
    @Produces("text/csv;charset=UTF-8")
    HttpResponse<String> table(HttpRequest<?> request) {
        var visit = Visit.of(request);
        var entries = reading.entries(AskedAudit.of(visit), AuditLog.NEWEST, IN_A_TABLE, "audit.export");
        var teller = words.in(visit.language());
        var lines = entries.stream()
                .map(entry -> List.of(
                        Long.toString(entry.seq()),
                        entry.time().toString(),
                        teller.who(entry),
                        teller.what(entry),
                        teller.toWhat(entry),
                        entry.action(),
                        entry.resource().kind(),
                        entry.resource().id(),
                        teller.details(entry)))
                .toList();
        var names = List.of("number", "time", "who", "what", "to", "action", "kind", "id", "details");
        return HttpResponse.ok(Csv.of(names, lines))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
    }

    @Post("/verify")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> verify() {
        allowed.require("audit.verify");
        return HttpResponse.seeOther(URI.create("/desk/jobs/" + jobs.begin(VERIFY, "")));
    }

    private static AuditView.Line line(AuditWords.Teller teller, AuditEntry entry) {
        return new AuditView.Line(
                entry.seq(),
                entry.time().atZone(ZoneOffset.UTC),
                teller.who(entry),
                teller.what(entry),
                teller.toWhat(entry),
                teller.details(entry));
    }

    private static AuditView.Check check(Job job) {
        var state = Label.key("platform.job.state." + job.state().name().toLowerCase(Locale.ROOT));
        return new AuditView.Check(
                job.startedAt().atZone(ZoneOffset.UTC),
                job.outcome().orElse(state),
                job.running(),
                job.bad(),
                "/desk/jobs/" + job.id());
    }

    private static List<Choice> choices(List<String> codes, String chosen, UnaryOperator<String> name) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", Label.key("platform.desk.any"), chosen.isEmpty()));
        codes.forEach(code -> choices.add(Choice.of(code, Label.of(name.apply(code)), code.equals(chosen))));
        return choices;
    }

    private static long before(Visit visit) {
        return visit.parameter(FIRST)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(AuditLog.NEWEST);
    }
}

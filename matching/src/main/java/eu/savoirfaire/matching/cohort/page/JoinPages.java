package eu.savoirfaire.matching.cohort.page;

import eu.savoirfaire.infra.refusal.Refusal;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.fairness.Attribute;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.tending.Joining;
import eu.savoirfaire.matching.need.keeping.KeptNeed;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a person lets a need of theirs take part in a cohort. */
@Controller("/matching/cohorts/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class JoinPages {
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Joining joining;
    private final Seekers seekers;
    private final Needs needs;
    private final Managing managing;

    JoinPages(Cohorts cohorts, Gathered gathered, Joining joining, Seekers seekers, Needs needs, Managing managing) {
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.joining = joining;
        this.seekers = seekers;
        this.needs = needs;
        this.managing = managing;
    }

    /**
     * @param needs of the person that could join; empty when there is none
     * @param mine those that have joined
     * @param questions that can be left open
     */
    record JoinView(
            String address,
            String name,
            String organisation,
            List<Choice> needs,
            List<Mine> mine,
            List<Choice> agreement,
            List<Question> questions,
            FormErrors errors) {
        record Mine(String need, Label label, Label state, boolean canLeave) {}

        record Question(String name, Label label, List<Choice> answers) {}
    }

    @Get("/join")
    Page join(UUID id) {
        return page(cohorts.require(new CohortId(id)), Map.of(), FormErrors.none());
    }

    @Post("/join")
    HttpResponse<?> join(HttpRequest<?> request, UUID id, @Body Map<String, Object> typed) {
        var cohort = cohorts.require(new CohortId(id));
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(cohort, typed, FormErrors.none()).keepingForm("join-form"));
        }
        var form = new CohortForm(typed);
        var need = CohortForm.id(form.text("need"));
        if (need.isEmpty()) {
            var errors = FormErrors.none().with("need", Label.key("matching.cohort.wrong.need"));
            return HttpResponse.badRequest(page(cohort, typed, errors).keepingForm("join-form"));
        }
        try {
            joining.join(
                    cohort.id(), new NeedId(need.get()), form.text("agreed").equals("yes"), answers(form));
        } catch (Refused refused) {
            if (refused.refusal() instanceof CohortRefusal why) {
                var field = why instanceof CohortRefusal.NoConsent ? "agreed" : "need";
                var errors = FormErrors.none().with(field, Label.of(why));
                var status = why.kind() == Refusal.Kind.INVALID ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
                return HttpResponse.status(status)
                        .body(page(cohort, typed, errors).keepingForm("join-form"));
            }
            throw refused;
        }
        return back(id, "join");
    }

    @Post("/leave")
    HttpResponse<?> leave(UUID id, @Body Map<String, Object> typed) {
        var need = CohortForm.id(new CohortForm(typed).text("need"))
                .orElseThrow(() -> new Refused(new CohortRefusal.NotStanding()));
        joining.leave(new CohortId(id), new NeedId(need));
        return back(id, "leave");
    }

    private Page page(Cohort cohort, Map<String, Object> typed, FormErrors errors) {
        var form = new CohortForm(typed);
        var seeker = managing.person().flatMap(seekers::of);
        var mine = seeker.stream()
                .flatMap(one -> gathered.of(one).stream())
                .filter(one -> one.cohort().equals(cohort.id()) && one.isIn())
                .toList();
        var view = new JoinView(
                CohortViews.address(cohort),
                cohort.facts().name(),
                managing.name(cohort.organisation()),
                seeker.map(one -> needs(cohort, one, mine, form.text("need"))).orElse(List.of()),
                mine.stream().map(this::mine).toList(),
                List.of(Choice.of(
                        "yes",
                        Label.key("matching.cohort.join.agree"),
                        form.text("agreed").equals("yes"))),
                Arrays.stream(Attribute.values())
                        .map(one -> question(one, form))
                        .toList(),
                errors);
        return Page.of(
                        "matching/cohort/join",
                        view,
                        "matching.cohort.join.title",
                        cohort.facts().name())
                .below(Label.key("matching.cohorts"), "/matching/cohorts")
                .below(Label.of(cohort.facts().name()), CohortViews.address(cohort));
    }

    private List<Choice> needs(Cohort cohort, SeekerId seeker, List<Participation> mine, String chosen) {
        var could = needs.of(seeker).stream()
                .filter(kept -> kept.state().stands()
                        && kept.need().kind() == cohort.facts().kind().need())
                .filter(kept -> mine.stream().noneMatch(one -> one.need().equals(kept.id())))
                .toList();
        return could.stream()
                .map(kept -> Choice.of(
                        kept.id().value().toString(),
                        label(kept.need().since()),
                        could.size() == 1 || kept.id().value().toString().equals(chosen)))
                .toList();
    }

    private JoinView.Mine mine(Participation one) {
        return new JoinView.Mine(
                one.need().value().toString(),
                label(needs.find(one.need())
                        .map(KeptNeed::need)
                        .map(need -> need.since())
                        .orElse(LocalDate.EPOCH)),
                Label.key("matching.cohort.participation." + one.state().name().toLowerCase(Locale.ROOT)),
                one.state() == Participation.State.WAITING);
    }

    private static Label label(LocalDate since) {
        return Label.key("matching.cohort.join.need-since", since.toString());
    }

    private static JoinView.Question question(Attribute attribute, CohortForm form) {
        var chosen = form.text(attribute.word());
        var open = Choice.of(
                "", Label.key("matching.fairness.open"), !attribute.answers().contains(chosen));
        var answers = attribute.answers().stream()
                .map(answer -> Choice.of(answer, answerLabel(attribute, answer), answer.equals(chosen)));
        return new JoinView.Question(
                attribute.word(),
                Label.key("matching.fairness." + attribute.word()),
                Stream.concat(Stream.of(open), answers).toList());
    }

    static Label answerLabel(Attribute attribute, String answer) {
        return Label.key("matching.fairness." + attribute.word() + "." + answer);
    }

    private static Map<Attribute, String> answers(CohortForm form) {
        var all = new EnumMap<Attribute, String>(Attribute.class);
        for (var attribute : Attribute.values()) {
            Optional.of(form.text(attribute.word()))
                    .filter(attribute.answers()::contains)
                    .ifPresent(answer -> all.put(attribute, answer));
        }
        return all;
    }

    private static HttpResponse<?> back(UUID id, String done) {
        return HttpResponse.seeOther(URI.create("/matching/cohorts/" + id + "?done=" + done));
    }
}

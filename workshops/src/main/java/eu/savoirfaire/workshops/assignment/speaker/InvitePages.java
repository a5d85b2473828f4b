package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.guard.KeepsTyped;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.page.Typed;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.programme.Item;
import eu.savoirfaire.workshops.programme.ItemId;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where trainers ask somebody who has no account. */
@Hidden
@Controller("/workshops/plan/{id}/speakers")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
class InvitePages {
    private static final String FORM = "speaker";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 254;

    /** What can be an address at all; whether it is one shows when the mail comes. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\".]+(\\.[^\\s@,;<>\".]+)+");

    private final TrainersPlans plans;
    private final Programmes programmes;
    private final Inviting inviting;

    InvitePages(TrainersPlans plans, Programmes programmes, Inviting inviting) {
        this.plans = plans;
        this.programmes = programmes;
        this.inviting = inviting;
    }

    /**
     * @param reaches whether mail can be sent at all
     * @param items empty while nothing is on the programme
     */
    record InviteView(
            String id,
            Phrase title,
            boolean reaches,
            List<Choice> items,
            List<Choice> parts,
            List<Choice> languages,
            Typed typed,
            FormErrors errors) {}

    @Get
    Page form(UUID id) {
        return page(plans.require(id), Typed.NOTHING, FormErrors.none());
    }

    @Post
    @KeepsTyped
    HttpResponse<?> invite(HttpRequest<?> request, UUID id, @Body Map<String, Object> form) {
        var workshop = plans.require(id);
        var typed = new Typed(form);
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(workshop, typed, FormErrors.none()).keepingForm(FORM));
        }
        var errors = read(typed);
        if (errors.any()) {
            return HttpResponse.badRequest(page(workshop, typed, errors).keepingForm(FORM));
        }
        try {
            invite(workshop, typed);
            return HttpResponse.seeOther(URI.create("/workshops/plan/" + id + "/people?done=asked"));
        } catch (Refused refused) {
            var why = refused.refusal();
            return HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                    .body(page(workshop, typed, FormErrors.none().with("address", Label.of(why)))
                            .keepingForm(FORM));
        }
    }

    private void invite(PlannedWorkshop workshop, Typed typed) {
        if (!inviting.reaches()) {
            throw new Refused(new SpeakerRefusal.NoMail());
        }
        inviting.invite(
                workshop.id(),
                typed.text("name"),
                typed.text("address"),
                new ItemId(typed.id("item").orElseThrow()),
                typed.one(Part.class, "part").orElseThrow(),
                Language.of(typed.text("language")).orElse(workshop.plan().language()));
    }

    private static FormErrors read(Typed typed) {
        var errors = FormErrors.none();
        var name = typed.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            errors = errors.with("name", Label.key("workshops.speaker.name.wrong", LONGEST_NAME));
        }
        var address = typed.text("address");
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            errors = errors.with("address", Label.key("workshops.speaker.address.wrong"));
        }
        if (typed.id("item").isEmpty()) {
            errors = errors.with("item", Label.key("workshops.people.item.wrong"));
        }
        if (typed.one(Part.class, "part").isEmpty()) {
            errors = errors.with("part", Label.key("workshops.people.part.wrong"));
        }
        return errors;
    }

    private Page page(PlannedWorkshop workshop, Typed typed, FormErrors errors) {
        var id = workshop.id().value().toString();
        var language = typed.or("language", workshop.plan().language().code());
        var view = new InviteView(
                id,
                new Phrase(workshop.plan().title(), workshop.plan().language()),
                inviting.reaches(),
                programmes.working(workshop.id()).items().stream()
                        .filter(item -> item.sort() != Item.Sort.BREAK)
                        .map(item -> choice(item.id().value().toString(), Label.of(item.title()), typed.text("item")))
                        .toList(),
                Arrays.stream(Part.values())
                        .map(part -> choice(part.name(), Label.key("workshops.role." + part), typed.text("part")))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(one -> choice(one.code(), Label.of(one.ownName()), language))
                        .toList(),
                typed,
                errors);
        return Page.of("workshops/speaker/invite", view, "workshops.speaker.title")
                .below(Label.key("workshops.plan.title"), "/workshops/plan")
                .below(Label.of(workshop.plan().title()), "/workshops/plan/" + id)
                .below(Label.key("workshops.people.title"), "/workshops/plan/" + id + "/people");
    }

    private static Choice choice(String value, Label label, String chosen) {
        return Choice.of(value, label, value.equals(chosen));
    }
}

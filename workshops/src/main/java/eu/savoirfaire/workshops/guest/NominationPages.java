package eu.savoirfaire.workshops.guest;

import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.attending.WorkshopAddresses;
import eu.savoirfaire.workshops.guest.Nominees.Nominee;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Admissions;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.RegistrationRefusal;
import eu.savoirfaire.workshops.registration.Request;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A coordinator names somebody of their organisation; whoever is named gets a letter and says yes or no. */
@Controller("/workshops/{slug}/nominate")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class NominationPages {
    private final WorkshopAddresses addresses;
    private final Nominees nominees;
    private final Admissions admissions;
    private final Viewing viewing;

    NominationPages(WorkshopAddresses addresses, Nominees nominees, Admissions admissions, Viewing viewing) {
        this.addresses = addresses;
        this.nominees = nominees;
        this.admissions = admissions;
        this.viewing = viewing;
    }

    @Get
    Page form(Visit visit, String slug) {
        return page(slug, find(slug), "", "", visit.parameter("done").isPresent(), FormErrors.none());
    }

    @Post
    HttpResponse<?> nominate(HttpRequest<?> request, String slug, @Body Map<String, Object> form) {
        var workshop = find(slug);
        var person = text(form, "person");
        var channel = text(form, "channel");
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(page(slug, workshop, person, channel, false, FormErrors.none())
                    .keepingForm("nominate"));
        }
        var nominee = nominees.all().stream()
                .filter(one -> one.person().value().toString().equals(person))
                .findFirst();
        var way = channels(workshop).stream()
                .filter(one -> word(one).equals(channel))
                .findFirst();
        var errors = errors(nominee, way);
        if (errors.any()) {
            return HttpResponse.badRequest(
                    page(slug, workshop, person, channel, false, errors).keepingForm("nominate"));
        }
        var asked = new Request(
                way.orElseThrow(),
                Visit.of(request).language(),
                workshop.plan().hours().zone(),
                false,
                Optional.empty());
        var one = nominee.orElseThrow();
        return switch (admissions.nominate(workshop.id(), one.person(), one.organisation(), asked)) {
            case Decision.Done<Registration> _, Decision.DoneAlready<Registration> _ ->
                HttpResponse.seeOther(URI.create("/workshops/" + slug + "/nominate?done=yes"));
            case Decision.Not<Registration>(var why) ->
                HttpResponse.status(HttpStatus.valueOf(why.kind().status()))
                        .body(page(
                                        slug,
                                        workshop,
                                        person,
                                        channel,
                                        false,
                                        FormErrors.none().with("person", Label.of(why)))
                                .keepingForm("nominate"));
        };
    }

    private static FormErrors errors(Optional<Nominee> nominee, Optional<Channel> way) {
        var errors = FormErrors.none();
        if (nominee.isEmpty()) {
            errors = errors.with("person", Label.key("workshops.guest.nominate.person.wrong"));
        }
        return way.isPresent() ? errors : errors.with("channel", Label.key("workshops.attend.channel.wrong"));
    }

    private Page page(
            String slug, PlannedWorkshop workshop, String person, String channel, boolean done, FormErrors errors) {
        var all = nominees.all();
        viewing.ofAll(all.stream().map(Nominee::person).toList(), "workshop-nominees");
        var plan = workshop.plan();
        var ways = channels(workshop);
        var view = new NominationView(
                slug,
                new Phrase(plan.title(), plan.language()),
                all.stream()
                        .map(one -> Choice.of(
                                one.person().value().toString(),
                                Label.of(one.name()),
                                one.person().value().toString().equals(person)))
                        .toList(),
                ways.stream()
                        .map(one -> Choice.of(
                                word(one),
                                Label.key("workshops.attend.channel." + word(one)),
                                ways.size() == 1 || word(one).equals(channel)))
                        .toList(),
                done,
                errors);
        return Page.of("workshops/guest/nominate", view, "workshops.guest.nominate.title")
                .below(Label.key("workshops.list.title"), "/workshops")
                .below(Label.of(plan.title()), "/workshops/" + slug);
    }

    private static List<Channel> channels(PlannedWorkshop workshop) {
        return Arrays.stream(Channel.values())
                .filter(workshop.plan().seats()::containsKey)
                .toList();
    }

    private PlannedWorkshop find(String slug) {
        return addresses.find(slug).orElseThrow(() -> new Refused(new RegistrationRefusal.NotFound()));
    }

    private static String word(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }

    /**
     * The form to name somebody.
     *
     * @param done whether somebody was just named
     */
    record NominationView(
            String slug, Phrase title, List<Choice> people, List<Choice> channels, boolean done, FormErrors errors) {}
}

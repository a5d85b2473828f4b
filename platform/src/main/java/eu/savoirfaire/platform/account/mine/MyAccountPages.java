package eu.savoirfaire.platform.account.mine;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.HeldRole;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.form.Names;
import eu.savoirfaire.platform.account.form.RoleNames;
import eu.savoirfaire.platform.account.secondfactor.SecondFactors;
import eu.savoirfaire.platform.account.trial.FailedTrials;
import eu.savoirfaire.platform.account.way.WayIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The overview, and what a person is called. */
@Controller("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class MyAccountPages {
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final FailedTrials failures;
    private final OrganisationNames organisations;
    private final List<WayIn> ways;

    MyAccountPages(
            Accounts accounts,
            SecondFactors secondFactors,
            FailedTrials failures,
            OrganisationNames organisations,
            List<WayIn> ways) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.failures = failures;
        this.organisations = organisations;
        this.ways = ways;
    }

    @Get
    Page show(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        var account = who.account();
        var view = new MyAccountView(
                account.name(),
                account.address().text(),
                account.language().ownName(),
                account.roles().stream()
                        .sorted(Comparator.comparing(HeldRole::role))
                        .map(this::role)
                        .toList(),
                secondFactors.has(who.person()),
                account.needsSecondFactor() && !who.strong(),
                failures.toldIn(who.person(), who.session()),
                account.demo(),
                ways.stream().flatMap(way -> way.own().stream()).toList(),
                who.actor().is(Role.CASE_WORKER),
                who.actor().is(Role.COORDINATOR));
        return Page.of("platform/account/mine", view, "platform.account");
    }

    @Get("/profile")
    Page profile(HttpRequest<?> request) {
        var who = SignedIn.require(request);
        return asking(who, who.subject().name(), who.subject().language()).page();
    }

    @Post("/profile")
    HttpResponse<?> change(HttpRequest<?> request, @Body Map<String, Object> form) {
        var name = Field.typed(form, "name");
        var who = SignedIn.require(request);
        var language = Language.of(Field.typed(form, "mail-language"))
                .orElse(who.subject().language());
        if (Visit.of(request).switching()) {
            return HttpResponse.ok(asking(who, name, language).again());
        }
        var errors = Names.errors(name);
        if (errors.any()) {
            return asking(who, name, language).refused(errors);
        }
        accounts.rename(who.subject().id(), name, language);
        return HttpResponse.seeOther(URI.create(who.home()));
    }

    private MyAccountView.Role role(HeldRole held) {
        return new MyAccountView.Role(
                RoleNames.of(held.role()),
                held.organisation().flatMap(organisations::name).orElse(""),
                held.organisation()
                        .map(organisations::present)
                        .map(organisation -> "/organisations/" + organisation.value())
                        .orElse(""));
    }

    private static AccountForm asking(SignedIn who, String name, Language language) {
        var languages = Arrays.stream(Language.values())
                .map(one -> Choice.of(one.code(), Label.of(one.ownName()), one == language))
                .toList();
        return AccountForm.to(
                        "/account/profile",
                        Label.key("platform.account.profile"),
                        Label.key("platform.account.profile.lead"),
                        Label.key("platform.account.save"))
                .asking(Field.text(
                        "name",
                        Label.key("platform.account.name"),
                        Label.key("platform.account.name.hint"),
                        "name",
                        name))
                .asking(Field.choice("mail-language", Label.key("platform.account.language"), languages))
                .or(Label.key("platform.account.back"), who.home());
    }
}

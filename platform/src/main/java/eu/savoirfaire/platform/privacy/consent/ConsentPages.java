package eu.savoirfaire.platform.privacy.consent;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.AccountRefusal;
import eu.savoirfaire.platform.account.SignedIn;
import eu.savoirfaire.platform.account.form.Field;
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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person agrees to: each notice whole, with one button below it. */
@Controller("/account/consents")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class ConsentPages {
    private static final String PAGE = "/account/consents";

    private final ConsentRecords consents;

    ConsentPages(ConsentRecords consents) {
        this.consents = consents;
    }

    @Get
    Page list(HttpRequest<?> request) {
        var history = consents.history(SignedIn.require(request).person());
        var view = new ConsentsView(
                Arrays.stream(Purpose.values()).map(one -> asked(one, history)).toList(),
                history.stream().map(ConsentPages::past).toList());
        return Page.of("platform/privacy/consents", view, "platform.consents")
                .below(Label.key("platform.account"), "/account");
    }

    @Post("/{purpose}/give")
    HttpResponse<?> give(HttpRequest<?> request, String purpose, @Body Map<String, Object> form) {
        var given = consents.give(
                SignedIn.require(request).person(),
                known(purpose),
                shown(form),
                Visit.of(request).language(),
                Consent.Way.PAGE);
        // another version of the notice than they were shown is read first: the page shows it
        return HttpResponse.seeOther(URI.create(PAGE + (given.isPresent() ? "" : "#" + purpose)));
    }

    @Post("/{purpose}/withdraw")
    HttpResponse<?> withdraw(HttpRequest<?> request, String purpose) {
        consents.withdraw(SignedIn.require(request).person(), known(purpose));
        return HttpResponse.seeOther(URI.create(PAGE));
    }

    private static Purpose known(String purpose) {
        return Purpose.of(purpose).orElseThrow(() -> new Refused(new AccountRefusal.NotFound()));
    }

    private static int shown(Map<String, Object> form) {
        var typed = Field.typed(form, "notice");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static Asked asked(Purpose purpose, List<Consent> history) {
        var since = history.stream()
                .filter(consent -> consent.counts(purpose))
                .map(consent -> consent.givenAt().atZone(ZoneId.systemDefault()))
                .findFirst()
                .orElse(null);
        return new Asked(purpose.code(), title(purpose.code()), notice(purpose), purpose.notice(), since);
    }

    private static Past past(Consent consent) {
        return new Past(
                title(consent.purpose()),
                consent.notice(),
                consent.language().ownName(),
                Label.key("platform.consent.way." + consent.way().name()),
                consent.givenAt().atZone(ZoneId.systemDefault()),
                consent.withdrawnAt()
                        .map(time -> time.atZone(ZoneId.systemDefault()))
                        .orElse(null));
    }

    private static Label title(String code) {
        return Label.key("platform.consent." + code);
    }

    private static Label notice(Purpose purpose) {
        return Label.key("platform.consent." + purpose.code() + "." + purpose.notice());
    }

    /** What can be agreed to, and what was. */
    record ConsentsView(List<Asked> asked, List<Past> history) {}

    /**
     * @param text the whole notice
     * @param since null when the person does not agree
     */
    record Asked(
            String code,
            Label title,
            Label text,
            int notice,
            @Nullable ZonedDateTime since) {}

    record Past(
            Label title,
            int notice,
            String language,
            Label way,
            ZonedDateTime given,
            @Nullable ZonedDateTime withdrawn) {}
}

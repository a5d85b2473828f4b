package eu.savoirfaire.platform.privacy.erasure;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.Viewing;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.account.mine.FreshProof;
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
import java.util.List;
import java.util.Map;

/** The erasures under way, and those that an administrator begins because somebody asked in writing. */
@Controller("/erasures")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class RequestedErasurePages {
    private static final String PAGE = "/erasures";
    private static final String FORM = "erasure-form";
    private static final int MOST = 200;

    private final FreshProof proof;
    private final Erasures erasures;
    private final Accounts accounts;
    private final Viewing viewing;

    RequestedErasurePages(FreshProof proof, Erasures erasures, Accounts accounts, Viewing viewing) {
        this.proof = proof;
        this.erasures = erasures;
        this.accounts = accounts;
        this.viewing = viewing;
    }

    @Get
    Page list() {
        return page("", FormErrors.none());
    }

    @Post
    HttpResponse<?> begin(HttpRequest<?> request, @Body Map<String, Object> form) {
        return proof.own(request, PAGE, _ -> {
            var typed = Field.typed(form, "address");
            if (Visit.of(request).switching()) {
                return HttpResponse.ok(page(typed, FormErrors.none()).keepingForm(FORM));
            }
            return EmailAddress.of(typed)
                    .flatMap(accounts::at)
                    .filter(account -> !account.demo())
                    .map(this::begun)
                    .orElseGet(() -> refused(typed));
        });
    }

    private HttpResponse<?> begun(Account account) {
        erasures.ask(account.id());
        return HttpResponse.seeOther(URI.create(PAGE));
    }

    private HttpResponse<?> refused(String typed) {
        var errors = FormErrors.none().with("address", Label.key("platform.erasures.address.unknown"));
        return HttpResponse.badRequest(page(typed, errors).keepingForm(FORM));
    }

    private Page page(String typed, FormErrors errors) {
        var open = erasures.open(MOST);
        viewing.ofAll(open.stream().map(Erasure::person).toList(), "erasure");
        return Page.of(
                        "platform/privacy/erasures",
                        new ErasuresView(open.stream().map(this::entry).toList(), typed, errors),
                        "platform.erasures")
                .below(Label.key("platform.desk"), "/desk");
    }

    private Entry entry(Erasure erasure) {
        return new Entry(
                name(erasure.person()),
                Label.key("platform.erasures.way." + erasure.way().name()),
                erasure.dueAt().atZone(ZoneId.systemDefault()),
                erasure.attempts());
    }

    private String name(PersonId person) {
        return accounts.find(person).map(Account::name).orElse("");
    }

    /** The next one first. */
    record ErasuresView(List<Entry> entries, String address, FormErrors errors) {}

    /** @param attempts how often it was tried in vain */
    record Entry(String name, Label way, ZonedDateTime due, int attempts) {}
}

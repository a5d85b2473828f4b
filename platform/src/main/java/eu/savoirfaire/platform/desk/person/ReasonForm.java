package eu.savoirfaire.platform.desk.person;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.form.AccountForm;
import eu.savoirfaire.platform.account.form.Field;
import eu.savoirfaire.platform.desk.DeskTrail;
import io.micronaut.http.HttpResponse;
import java.util.Optional;

/** A page that says what is about to be done to somebody, and asks why. */
record ReasonForm(Account account, AccountForm form) {

    /** @param key of what is done; with {@code .ask} of the title, which names the person, and {@code .lead} of what comes of it */
    static ReasonForm of(Account account, String address, String key, String reason) {
        return about(account, address, key, Label.key(key + ".ask", account.name()), Optional.empty(), reason);
    }

    /** @param before a question before that for the reason */
    static ReasonForm about(
            Account account, String address, String key, Label title, Optional<Field> before, String reason) {
        var form = AccountForm.to(address, title, Label.key(key + ".lead"), Label.key(key));
        var why = Field.text(
                "reason", Label.key("platform.desk.reason"), Label.key("platform.desk.reason.hint"), "off", reason);
        return new ReasonForm(
                account,
                before.map(form::asking)
                        .orElse(form)
                        .asking(why)
                        .or(Label.key("platform.desk.person.back"), Persons.address(account.id())));
    }

    Page page() {
        return below(form.page());
    }

    Page again() {
        return below(form.again());
    }

    HttpResponse<Page> refused(FormErrors errors) {
        return HttpResponse.badRequest(below(form.with(errors).again()));
    }

    private Page below(Page page) {
        return DeskTrail.under(page)
                .below(Label.key("platform.desk.people"), "/desk/people")
                .below(Label.of(account.name()), Persons.address(account.id()));
    }
}

package eu.savoirfaire.platform.account.form;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.platform.account.way.Offer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with one form.
 *
 * @param action where it is sent
 * @param title the heading, which says what is asked
 * @param lead what happens, and what it is needed for
 * @param onward the address to go to afterwards, sent along
 * @param links other ways to go
 * @param offers other ways to show who one is
 */
public record AccountForm(
        String action,
        Label title,
        Label lead,
        List<Field> fields,
        Label submit,
        FormErrors errors,
        String onward,
        List<Link> links,
        List<Offer> offers) {

    private static final String ID = "account-form";

    /** Without questions yet. */
    public static AccountForm to(String action, Label title, Label lead, Label submit) {
        return new AccountForm(action, title, lead, List.of(), submit, FormErrors.none(), "", List.of(), List.of());
    }

    public AccountForm asking(Field field) {
        var more = new ArrayList<>(fields);
        more.add(field);
        return new AccountForm(action, title, lead, List.copyOf(more), submit, errors, onward, links, offers);
    }

    public AccountForm leading(String to) {
        return new AccountForm(action, title, lead, fields, submit, errors, to, links, offers);
    }

    public AccountForm with(FormErrors found) {
        return new AccountForm(action, title, lead, fields, submit, found, onward, links, offers);
    }

    public AccountForm or(Label text, String href) {
        var more = new ArrayList<>(links);
        more.add(new Link(text, href));
        return new AccountForm(action, title, lead, fields, submit, errors, onward, List.copyOf(more), offers);
    }

    public AccountForm offering(List<Offer> others) {
        return new AccountForm(action, title, lead, fields, submit, errors, onward, links, List.copyOf(others));
    }

    /** Shown for the first time. */
    public Page page() {
        return Page.titled("platform/account/form", this, title);
    }

    /** Shown again, as it was sent. */
    public Page again() {
        return page().keepingForm(ID);
    }

    /** Shown again with what has to be mended. */
    public MutableHttpResponse<Page> refused(FormErrors found) {
        return HttpResponse.badRequest(with(found).again());
    }

    /** Another way to go. */
    public record Link(Label text, String href) {}
}

package eu.savoirfaire.platform.entry;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;

/**
 * A page with one form.
 *
 * @param action where it is sent
 * @param lead what happens, and what is needed for it
 * @param version of the thing that is changed, so that nobody's change is overwritten unseen; 0 for something new
 */
public record Entry(
        String action,
        Label title,
        Label lead,
        List<Question> questions,
        Label submit,
        long version,
        FormErrors errors) {
    private static final String ID = "entry-form";

    public Entry(String action, Label title, Label lead, List<Question> questions, Label submit, long version) {
        this(action, title, lead, questions, submit, version, FormErrors.none());
    }

    /** Shown for the first time. */
    public Page page() {
        return Page.titled("platform/entry/form", this, title);
    }

    /** Shown again, as it was sent. */
    public Page again() {
        return page().keepingForm(ID);
    }

    /** Shown again with what has to be mended. */
    public MutableHttpResponse<Page> refused(FormErrors found) {
        return HttpResponse.badRequest(with(found, version).again());
    }

    /** Shown again because somebody else changed the thing meanwhile; what was typed counts when it is sent once more. */
    public MutableHttpResponse<Page> overtaken(long present) {
        var told = FormErrors.none().with("entry-form", Label.key("platform.entry.overtaken"));
        return HttpResponse.<Page>status(HttpStatus.CONFLICT)
                .body(with(told, present).again());
    }

    private Entry with(FormErrors found, long present) {
        return new Entry(action, title, lead, questions, submit, present, found);
    }
}

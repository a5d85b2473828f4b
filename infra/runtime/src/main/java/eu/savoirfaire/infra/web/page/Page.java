package eu.savoirfaire.infra.web.page;

import eu.savoirfaire.infra.web.message.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a controller returns to show a page: a template and the view record that it shows.
 *
 * @param template such as {@code catalogue/practice}, under {@code views/}
 * @param view what the template sees as {@code view}
 * @param title the title of the window, without the name of the service
 * @param trail the pages above this one, the outermost first
 * @param form the id of the form whose typed text survives a change of language, if the page answers to a POST
 * @param description what search engines and link previews say about the page
 * @param sensitive whether the page offers a quick way out
 * @param refreshSeconds after how long a browser without script asks again; 0 for never
 * @param feeds what programs can follow instead of coming back to the page
 */
public record Page(
        String template,
        Object view,
        Label title,
        List<Crumb> trail,
        Optional<String> form,
        Optional<Label> description,
        boolean sensitive,
        int refreshSeconds,
        List<Feed> feeds) {

    /**
     * Something to follow.
     *
     * @param type its media type, such as {@code application/atom+xml}
     */
    public record Feed(String type, String href, Label title) {}

    /** A page whose title is a text by key. */
    public static Page of(String template, Object view, String titleKey, Object... arguments) {
        return titled(template, view, Label.key(titleKey, arguments));
    }

    public static Page titled(String template, Object view, Label title) {
        return new Page(template, view, title, List.of(), Optional.empty(), Optional.empty(), false, 0, List.of());
    }

    /** Below one more page. */
    public Page below(Label label, String href) {
        var longer = new ArrayList<>(trail);
        longer.add(new Crumb(label, href));
        return new Page(
                template, view, title, List.copyOf(longer), form, description, sensitive, refreshSeconds, feeds);
    }

    /** Answers to a POST: the language is switched by sending this form again, so that nothing typed is lost. */
    public Page keepingForm(String id) {
        return new Page(template, view, title, trail, Optional.of(id), description, sensitive, refreshSeconds, feeds);
    }

    public Page describedBy(Label text) {
        return new Page(template, view, title, trail, form, Optional.of(text), sensitive, refreshSeconds, feeds);
    }

    /** With a visible way to leave quickly. */
    public Page withQuickExit() {
        return new Page(template, view, title, trail, form, description, true, refreshSeconds, feeds);
    }

    /** Shows work in progress: asks again by itself, even without script. */
    public Page refreshedEvery(int seconds) {
        return new Page(template, view, title, trail, form, description, sensitive, seconds, feeds);
    }

    /** With something that programs can follow. */
    public Page followedAt(String type, String href, Label name) {
        var more = new ArrayList<>(feeds);
        more.add(new Feed(type, href, name));
        return new Page(template, view, title, trail, form, description, sensitive, refreshSeconds, List.copyOf(more));
    }

    /** A page above. */
    public record Crumb(Label label, String href) {}
}

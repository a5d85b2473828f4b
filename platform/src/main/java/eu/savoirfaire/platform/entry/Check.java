package eu.savoirfaire.platform.entry;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import java.util.List;

/**
 * A look at what was typed before it counts. The form carries all of it, to be done or to be changed.
 *
 * @param rows what was typed, in the reader's words
 * @param typed everything that was sent, by field
 */
public record Check(String action, Label title, Label lead, List<Row> rows, List<Sent> typed, Label submit) {

    /** @param values a line each */
    public record Row(Label label, List<Label> values) {
        public static Row of(String key, String value) {
            return new Row(Label.key(key), List.of(Label.of(value)));
        }
    }

    /** What was sent in one field. */
    public record Sent(String name, String value) {}

    public Page page() {
        return Page.titled("platform/entry/check", this, title).keepingForm("entry-form");
    }
}

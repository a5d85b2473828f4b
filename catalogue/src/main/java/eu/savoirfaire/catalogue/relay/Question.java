package eu.savoirfaire.catalogue.relay;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader typed.
 *
 * @param to the place of one of the people behind the practice; empty for all of them
 */
public record Question(String to, String name, String replyTo, String text) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_TEXT = 5_000;
    /** One at-sign with something on both sides and a dot after it; the answer shows whether it is right. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+");

    static Question empty() {
        return to("");
    }

    static Question to(String place) {
        return new Question(place, "", "", "");
    }

    static Question of(Map<String, Object> form) {
        return new Question(field(form, "to"), field(form, "name"), field(form, "reply-to"), field(form, "text"));
    }

    private static String field(Map<String, Object> form, String name) {
        return form.get(name) instanceof String text ? text.strip() : "";
    }

    /** What has to be mended, in the order of the fields. */
    FormErrors errors() {
        var errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors = errors.with("name", Label.key("catalogue.relay.name.wrong", LONGEST_NAME));
        }
        if (!ADDRESS.matcher(replyTo).matches() || replyTo.length() > LONGEST_ADDRESS) {
            errors = errors.with("reply-to", Label.key("catalogue.relay.reply-to.wrong"));
        }
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            errors = errors.with("text", Label.key("catalogue.relay.text.wrong", LONGEST_TEXT));
        }
        return errors;
    }
}

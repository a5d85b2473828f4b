package eu.savoirfaire.infra.web.form;

import eu.savoirfaire.infra.web.message.Label;
import org.jspecify.annotations.Nullable;

/**
 * One of several answers: an option, a radio button or a checkbox.
 *
 * @param hint what the answer means, where its label does not say enough
 */
public record Choice(
        String value, Label label, boolean chosen, @Nullable Label hint) {

    public static Choice of(String value, Label label, boolean chosen) {
        return new Choice(value, label, chosen, null);
    }
}

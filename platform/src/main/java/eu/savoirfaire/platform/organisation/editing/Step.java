package eu.savoirfaire.platform.organisation.editing;

import eu.savoirfaire.platform.account.form.Field;
import java.util.Map;

/** What a form was sent for. */
enum Step {
    /** To be shown again, as it was typed. */
    FORM,
    /** To be looked over. */
    CHECK,
    SAVE;

    /** @param switching whether it was sent only to see the same page in another language */
    static Step of(Map<String, Object> form, boolean switching) {
        if (switching) {
            return Field.typed(form, "shown").equals("check") ? CHECK : FORM;
        }
        return switch (Field.typed(form, "step")) {
            case "save" -> SAVE;
            case "form" -> FORM;
            default -> CHECK;
        };
    }
}

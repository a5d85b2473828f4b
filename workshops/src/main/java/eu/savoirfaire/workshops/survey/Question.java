package eu.savoirfaire.workshops.survey;

import eu.savoirfaire.infra.web.message.Label;
import java.util.List;

/**
 * A question as it is put to people.
 *
 * @param code names it within its questionnaire, and its field in the form
 * @param options what can be chosen, in order; an answer is the number of its option, from 1. Empty for free text
 */
public record Question(String code, Sort sort, Label text, List<Label> options) {

    /** How it is answered. */
    public enum Sort {
        /** From 1, not at all, to 5, very much. */
        SCALE,
        ONE,
        SEVERAL,
        TEXT
    }

    public Question {
        options = List.copyOf(options);
    }

    /** Whether this is the number of one of the options. */
    boolean offers(String number) {
        return number.matches("[1-9]") && Integer.parseInt(number) <= options.size();
    }
}

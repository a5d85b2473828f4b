package eu.savoirfaire.catalogue.confirmation.desk;

import java.util.Locale;

/** What becomes of one row. */
enum Decision {
    CONFIRM,
    REJECT,
    LATER;

    /** As the form has it. */
    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Decision of(String value, Decision otherwise) {
        for (var decision : values()) {
            if (decision.value().equals(value)) {
                return decision;
            }
        }
        return otherwise;
    }
}

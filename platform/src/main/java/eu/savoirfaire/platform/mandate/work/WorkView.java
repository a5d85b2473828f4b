package eu.savoirfaire.platform.mandate.work;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The people a case worker may act for.
 *
 * @param filter what the names were filtered by
 * @param any whether there is anybody, filter apart
 * @param member whether they are a case worker of some organisation: else they cannot take a mandate
 * @param typed the code as it was sent
 * @param taken the name of the person whose mandate was just taken
 */
record WorkView(
        List<Held> inForce,
        List<Held> waiting,
        String filter,
        boolean any,
        boolean member,
        String typed,
        FormErrors errors,
        Optional<String> taken) {

    /**
     * @param assisted whether nobody has taken the account over yet
     * @param soon whether it ends within two weeks
     */
    record Held(
            String id,
            String name,
            String organisation,
            LocalDate until,
            long daysLeft,
            boolean soon,
            Label language,
            boolean assisted) {}
}

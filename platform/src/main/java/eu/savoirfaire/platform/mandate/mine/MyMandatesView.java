package eu.savoirfaire.platform.mandate.mine;

import eu.savoirfaire.infra.web.message.Label;
import java.time.LocalDate;
import java.util.List;

/** Who may act for a person, who could, and what was done. */
record MyMandatesView(List<Given> inForce, List<Given> earlier, DoneView done) {

    /**
     * One that came in force.
     *
     * @param until its last day, or the day it was ended
     * @param language in which it was explained
     */
    record Given(
            String id,
            Label caseWorker,
            String organisation,
            LocalDate since,
            LocalDate until,
            long daysLeft,
            Label language,
            Label state) {}
}

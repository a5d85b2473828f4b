package eu.savoirfaire.workshops.attendance.tally;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.WorkshopId;
import java.util.UUID;

/**
 * How long somebody was there, as a trainer confirmed it.
 *
 * @param minutes they were there, without breaks
 * @param programme how many minutes there were
 * @param reached whether it is as much as counts at this workshop
 */
public record Tally(WorkshopId workshop, PersonId person, int minutes, int programme, boolean reached) {
    private static final int HUNDRED = 100;

    static Tally of(TallyRow row) {
        return new Tally(
                new WorkshopId(row.workshopId()),
                new PersonId(row.personId()),
                row.minutes(),
                row.programme(),
                row.reached());
    }

    static String key(WorkshopId workshop, UUID person) {
        return workshop.value() + "/" + person;
    }

    /** In percent, not rounded up. */
    public int share() {
        return programme == 0 ? 0 : minutes * HUNDRED / programme;
    }
}

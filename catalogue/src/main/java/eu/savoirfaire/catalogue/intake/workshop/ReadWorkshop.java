package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.date.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a workshop that a report gives.
 *
 * @param ordinal from 1
 * @param title its heading as written
 * @param sheets the ordinals of the sheets presented there
 */
public record ReadWorkshop(
        int ordinal,
        String title,
        @Nullable PartialDate date,
        @Nullable String place,
        Meeting meeting,
        @Nullable String onlinePlatform,
        List<Participant> participants,
        List<Integer> sheets) {

    public ReadWorkshop {
        participants = List.copyOf(participants);
        sheets = List.copyOf(sheets);
    }
}

package eu.savoirfaire.catalogue.intake.workshop;

import eu.savoirfaire.catalogue.intake.date.PartialDate;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a workshop that a report gives.
 *
 * @param ordinal from 1
 * @param title its heading as written
 * @param language of the title, the roles and the talks
 * @param sheets the ordinals of the sheets presented there
 * @param talks those that no sheet describes
 * @param recording null unless the source says that one was made and kept
 */
public record ReadWorkshop(
        int ordinal,
        String title,
        Language language,
        @Nullable PartialDate date,
        @Nullable String place,
        Meeting meeting,
        @Nullable String onlinePlatform,
        List<Participant> participants,
        List<Integer> sheets,
        List<ReadTalk> talks,
        @Nullable Recording recording) {

    public ReadWorkshop {
        participants = List.copyOf(participants);
        sheets = List.copyOf(sheets);
        talks = List.copyOf(talks);
    }
}

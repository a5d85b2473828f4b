package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.OptionalInt;

/** What other rooms may do about sheets in other languages. */
public interface SheetTranslation {

    /**
     * Lets the machine translator translate whatever nobody has translated into a language of all published sheets.
     *
     * @param progress told after each sheet; false from it means to stop
     * @return how many sections it translated; empty when it was stopped
     */
    OptionalInt byMachine(Language into, Progress progress);

    /**
     * Enters translations that came from elsewhere, each at a stage; in the transaction that is under way.
     *
     * @param sections texts by the keys of their sections; those that the sheet does not have are left out
     */
    void enter(PracticeId practice, Language into, Stage stage, Map<String, String> sections);

    /** How far what is entered is. */
    enum Stage {
        /** Waits for somebody to approve it. */
        PROPOSED,
        /** Readers see it. */
        APPROVED
    }
}

package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an import. */
public sealed interface ImportOutcome {

    /**
     * Nothing was written.
     *
     * @param refusals one for each file that was refused, in the order of the files
     */
    record NothingTaken(List<Refusal> refusals) implements ImportOutcome {}

    /**
     * Everything was taken, also where a sheet is in conflict.
     *
     * @param json the result document of the interface
     * @param warnings that belong to no sheet, each with its line
     */
    record Taken(String json, List<TakenSheet> sheets, List<TakenWorkshop> workshops, List<String> warnings)
            implements ImportOutcome {}

    /**
     * @param code of the practice; null where none exists yet
     * @param outcome {@code CREATED}, {@code REVISED}, {@code UNCHANGED} or {@code CONFLICT}
     * @param published whether its newest text is public now
     * @param warnings for a person, each with its line
     * @param differences what stands against what, when it is in conflict
     */
    record TakenSheet(
            @Nullable String code,
            String outcome,
            String title,
            String institution,
            boolean published,
            List<String> warnings,
            List<Difference> differences) {}

    /** @param sheets how many sheets were presented at it */
    record TakenWorkshop(
            int ordinal, String title, @Nullable String date, int sheets) {}

    /** A section with two texts. */
    record Difference(String section, String kept, String arrived) {}
}

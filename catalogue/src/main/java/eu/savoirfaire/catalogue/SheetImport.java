package eu.savoirfaire.catalogue;

import eu.savoirfaire.catalogue.SheetReader.ReadFile;
import java.util.List;

/** Takes what a {@link SheetReader} read into the catalogue. */
public interface SheetImport {

    /** What would come of it now; writes nothing. */
    Taken preview(ReadFile file);

    /**
     * Takes it in, in the transaction that is under way, the present actor acting as curator.
     *
     * @param how what becomes of sheets and where they come from
     */
    Taken take(ReadFile file, How how);

    /** What becomes of what is taken in. */
    enum How {
        /** Sheets stay drafts. */
        DRAFT,
        /** Sheets whose required sections are filled are published. */
        PUBLISH,
        /** As {@link #PUBLISH}, and marked as demo data. */
        DEMO
    }

    /**
     * What came of a file.
     *
     * @param sheets by their order in the file
     * @param unpublished codes of sheets that stayed drafts though they were to be published, with the keys of the
     *     sections that they lack
     */
    record Taken(
            ImportDocument document,
            List<TakenSheet> sheets,
            List<Difference> conflicts,
            List<Unpublished> unpublished) {}

    /**
     * A sheet as it now stands in the catalogue.
     *
     * @param ordinal its place in the file, from 1
     * @param language of the title
     */
    record TakenSheet(
            int ordinal,
            PracticeId id,
            int revision,
            String code,
            String slug,
            String title,
            String language,
            boolean published) {}

    /**
     * A section that was edited by hand and differs from what came: neither is overwritten.
     *
     * @param section its key
     */
    record Difference(String code, String section, String kept, String incoming) {}

    /** A sheet that lacks required sections. */
    record Unpublished(String code, List<String> missing) {}
}

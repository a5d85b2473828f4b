package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.refusal.Refusal;
import java.nio.file.Path;
import java.util.List;

/** Taking in reports and sheets: text, Word, OpenDocument, PDF, and our own JSON and CSV. */
public interface SheetImport {

    /** Reads a file; touches no store. */
    Reading read(Path file);

    /** Reads a document that is part of the program. */
    Reading read(String name, byte[] content);

    /** What came of reading a file. */
    sealed interface Reading {
        record Done(ReadFile file) implements Reading {}

        record NotRead(Refusal refusal) implements Reading {}
    }

    /** A file that was read and holds at least a sheet or a workshop. */
    interface ReadFile {
        String name();

        /** What would come of it in an empty catalogue; touches no store. */
        ImportDocument rehearse();

        /** What would come of it now; writes nothing. */
        Taken preview();

        /**
         * Takes it in, in the transaction that is under way, the present actor acting as curator.
         *
         * @param how what becomes of sheets and where they come from
         */
        Taken take(How how);
    }

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
            ImportDocument document, List<TakenSheet> sheets, List<Difference> conflicts, List<Unpublished> unpublished) {}

    /**
     * A sheet as it now stands in the catalogue.
     *
     * @param ordinal its place in the file, from 1
     * @param language of the title
     */
    record TakenSheet(
            int ordinal, PracticeId id, int revision, String code, String slug, String title, String language, boolean published) {}

    /**
     * A section that was edited by hand and differs from what came: neither is overwritten.
     *
     * @param section its key
     */
    record Difference(String code, String section, String kept, String incoming) {}

    /** A sheet that lacks required sections. */
    record Unpublished(String code, List<String> missing) {}
}

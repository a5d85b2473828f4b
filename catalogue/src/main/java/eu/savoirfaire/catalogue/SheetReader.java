package eu.savoirfaire.catalogue;

import eu.savoirfaire.infra.refusal.Refusal;
import java.nio.file.Path;

/**
 * Reads reports and sheets: text, Word, OpenDocument, PDF, and our own JSON and CSV. Touches no store and needs nothing
 * else of the program, so it is also a service ({@link java.util.ServiceLoader}) for commands that only read.
 */
public interface SheetReader {

    Reading read(Path file);

    /** Reads a document that is not a file. */
    Reading read(String name, byte[] content);

    /** What came of reading. */
    sealed interface Reading {
        record Done(ReadFile file) implements Reading {}

        record NotRead(Refusal refusal) implements Reading {}
    }

    /** What was read: at least a sheet or a workshop. */
    interface ReadFile {
        String name();

        /** What would come of it in an empty catalogue. */
        ImportDocument rehearsed();
    }
}

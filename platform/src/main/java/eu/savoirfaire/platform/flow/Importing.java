package eu.savoirfaire.platform.flow;

import java.nio.file.Path;
import java.util.List;

/** Takes reports and sheets in: for good, or only to say what would come of it. */
public interface Importing {

    /**
     * Reads all files first; when one is refused, nothing is written.
     *
     * @param publish whether each sheet whose required sections are filled, and every workshop record, becomes public
     */
    ImportOutcome take(List<Path> files, boolean publish, Progress progress);

    /** Told how it goes on. */
    @FunctionalInterface
    interface Progress {
        /** @param what is being done, such as reading a file */
        void onward(String what, long done, long total);
    }
}

package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.catalogue.SheetReader.ReadFile;
import eu.savoirfaire.catalogue.SheetReader.Reading;
import eu.savoirfaire.infra.refusal.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several files, read before anything is written: all of them, or none. */
sealed interface FilesRead {
    record Whole(List<ReadFile> files) implements FilesRead {}

    record Refused(List<Refusal> refusals) implements FilesRead {}

    static FilesRead all(SheetReader reader, List<Path> files, Importing.Progress progress) {
        var read = new ArrayList<ReadFile>();
        var refusals = new ArrayList<Refusal>();
        for (var file : files) {
            progress.onward(String.valueOf(file.getFileName()), read.size() + refusals.size(), files.size());
            switch (reader.read(file)) {
                case Reading.Done(ReadFile done) -> read.add(done);
                case Reading.NotRead(Refusal refusal) -> refusals.add(refusal);
            }
        }
        return refusals.isEmpty() ? new Whole(read) : new Refused(refusals);
    }
}

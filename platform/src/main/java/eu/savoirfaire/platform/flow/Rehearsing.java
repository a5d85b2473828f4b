package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.SheetReader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Says what would come of files in an empty catalogue; needs no data folder and no running program. */
public final class Rehearsing implements Importing {
    private final SheetReader reader;

    public Rehearsing() {
        this(ServiceLoader.load(SheetReader.class).findFirst().orElseThrow());
    }

    Rehearsing(SheetReader reader) {
        this.reader = reader;
    }

    @Override
    public ImportOutcome take(List<Path> files, boolean publish, Progress progress) {
        return switch (FilesRead.all(reader, files, progress)) {
            case FilesRead.Refused(var refusals) -> new ImportOutcome.NothingTaken(refusals);
            case FilesRead.Whole(var read) ->
                ImportOutcomes.rehearsed(
                        read.stream().map(SheetReader.ReadFile::rehearsed).toList());
        };
    }
}

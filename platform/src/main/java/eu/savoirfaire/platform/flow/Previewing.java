package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.SheetImport;
import eu.savoirfaire.catalogue.SheetReader;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/** Says what would come of files in the catalogue as it is; writes nothing. */
@Singleton
public final class Previewing {
    private final SheetReader reader;
    private final SheetImport sheets;

    Previewing(SheetReader reader, SheetImport sheets) {
        this.reader = reader;
        this.sheets = sheets;
    }

    /** Reads all files first, as an import does. */
    public ImportOutcome preview(List<Path> files, Importing.Progress progress) {
        return switch (FilesRead.all(reader, files, progress)) {
            case FilesRead.Refused(var refusals) -> new ImportOutcome.NothingTaken(refusals);
            case FilesRead.Whole(var read) ->
                ImportOutcomes.taken(read.stream().map(sheets::preview).toList());
        };
    }
}

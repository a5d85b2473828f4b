package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.SheetImport.How;
import eu.savoirfaire.catalogue.SheetReader;
import eu.savoirfaire.infra.event.delivery.Subscriptions;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;

/** Takes files in for good, and brings what follows the log up to date. */
@Singleton
final class ImportingFiles implements Importing {
    private final SheetReader reader;
    private final ImportReport report;
    private final Subscriptions subscriptions;

    ImportingFiles(SheetReader reader, ImportReport report, Subscriptions subscriptions) {
        this.reader = reader;
        this.report = report;
        this.subscriptions = subscriptions;
    }

    @Override
    public ImportOutcome take(List<Path> files, boolean publish, Progress progress) {
        return switch (FilesRead.all(reader, files, progress)) {
            case FilesRead.Refused(var refusals) -> new ImportOutcome.NothingTaken(refusals);
            case FilesRead.Whole(var read) -> {
                progress.onward("catalogue", 0, 0);
                var taken = report.take(read, publish ? How.PUBLISH : How.DRAFT);
                progress.onward("index", 0, 0);
                subscriptions.deliverNow();
                yield ImportOutcomes.taken(taken);
            }
        };
    }
}

package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.ReportedWorkshop;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.Workshops;
import eu.savoirfaire.workshops.record.Records;
import eu.savoirfaire.workshops.record.ReportKeeping;
import eu.savoirfaire.workshops.sheet.SheetCopies;
import eu.savoirfaire.workshops.sheet.SheetCopyRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
class WorkshopsDoor implements Workshops {
    private final Records records;
    private final ReportKeeping keeping;
    private final PublishedRecords archive;
    private final SheetCopies copies;

    WorkshopsDoor(Records records, ReportKeeping keeping, PublishedRecords archive, SheetCopies copies) {
        this.records = records;
        this.keeping = keeping;
        this.archive = archive;
        this.copies = copies;
    }

    @Override
    public boolean isEmpty() {
        return records.isEmpty();
    }

    @Override
    @Transactional
    public Kept keep(ReportedWorkshop reported, boolean publish) {
        var kept = keeping.keep(reported, publish);
        reported.sheets().forEach(this::copy);
        return kept;
    }

    @Override
    public Optional<WorkshopRecord> record(WorkshopId workshop) {
        return archive.find(workshop);
    }

    @Override
    public List<PublishedWorkshop> published() {
        return archive.all().stream().map(WorkshopsDoor::published).toList();
    }

    @Override
    @Transactional
    public void renewSheet(PresentedSheet sheet) {
        if (copies.existsById(SheetCopyRow.key(sheet.practice()))) {
            copies.update(SheetCopyRow.of(sheet));
        }
    }

    private void copy(PresentedSheet sheet) {
        var row = SheetCopyRow.of(sheet);
        if (copies.existsById(row.practice())) {
            copies.update(row);
        } else {
            copies.save(row);
        }
    }

    private static PublishedWorkshop published(WorkshopRecord record) {
        return new PublishedWorkshop(
                record.id(),
                record.slug(),
                record.title(),
                record.language(),
                record.heldOn(),
                record.place(),
                record.mode());
    }
}

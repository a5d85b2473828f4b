package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.WorkshopRecord;
import eu.savoirfaire.workshops.record.ProgrammeItem.Presentation;
import eu.savoirfaire.workshops.record.RecordRevision;
import eu.savoirfaire.workshops.record.Records;
import eu.savoirfaire.workshops.record.Workshop;
import eu.savoirfaire.workshops.sheet.SheetCopies;
import eu.savoirfaire.workshops.sheet.SheetCopyRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is public. */
@Singleton
public class PublishedRecords {
    private final Records records;
    private final SheetCopies copies;

    PublishedRecords(Records records, SheetCopies copies) {
        this.records = records;
        this.copies = copies;
    }

    @Transactional(readOnly = true)
    public Optional<WorkshopRecord> find(WorkshopId id) {
        return records.find(id).filter(PublishedRecords::isPublic).map(this::record);
    }

    @Transactional(readOnly = true)
    public Optional<WorkshopRecord> findBySlug(String slug) {
        return records.findBySlug(slug).filter(PublishedRecords::isPublic).map(this::record);
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<WorkshopRecord> all() {
        return records(records.recorded(Integer.MAX_VALUE, 0));
    }

    /** One page of them, the latest first; empty past the end. */
    @Transactional(readOnly = true)
    public Page page(int number, int size) {
        return from((long) number * size, size);
    }

    /** So many of them from there on, the latest first; empty past the end. */
    @Transactional(readOnly = true)
    public Page from(long skipped, int size) {
        var some = size == 0 ? List.<WorkshopRecord>of() : records(records.recorded(size, skipped));
        return new Page(some, records.countRecorded());
    }

    /**
     * Some records.
     *
     * @param total how many there are on all pages
     */
    public record Page(List<WorkshopRecord> records, long total) {}

    private static boolean isPublic(Workshop workshop) {
        return workshop.published().isPresent();
    }

    private WorkshopRecord record(Workshop workshop) {
        return records(List.of(workshop)).getFirst();
    }

    private List<WorkshopRecord> records(List<Workshop> workshops) {
        var keys = workshops.stream()
                .flatMap(workshop -> workshop.published().orElseThrow().proceedings().presentations().stream())
                .map(presentation -> SheetCopyRow.key(presentation.practice()))
                .distinct()
                .toList();
        Map<String, SheetCopyRow> known = keys.isEmpty()
                ? Map.of()
                : copies.findByPracticeIn(keys).stream()
                        .collect(Collectors.toMap(SheetCopyRow::practice, Function.identity()));
        return workshops.stream()
                .map(workshop -> record(workshop, workshop.published().orElseThrow(), known))
                .toList();
    }

    private static WorkshopRecord record(Workshop workshop, RecordRevision revision, Map<String, SheetCopyRow> copies) {
        var told = revision.proceedings();
        return new WorkshopRecord(
                workshop.id(),
                workshop.slug(),
                workshop.kind(),
                revision.number(),
                revision.publishedAt().orElseThrow(),
                told.title(),
                told.language(),
                told.heldOn(),
                told.zone(),
                told.place(),
                told.mode(),
                told.onlinePlatform(),
                told.participants(),
                told.presentations().stream()
                        .map(presentation -> sheet(presentation, copies))
                        .toList(),
                told.talks(),
                told.recordingKept(),
                told.conclusions(),
                revision.source());
    }

    private static PresentedSheet sheet(Presentation presentation, Map<String, SheetCopyRow> copies) {
        var copy = copies.get(SheetCopyRow.key(presentation.practice()));
        if (copy == null) {
            throw new IllegalStateException("no copy of " + presentation.practice());
        }
        return copy.at(presentation.practice(), presentation.revision());
    }
}

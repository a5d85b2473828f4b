package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.Catalogue;
import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.ImportDocument.ParticipantEntry;
import eu.savoirfaire.catalogue.ImportDocument.TalkEntry;
import eu.savoirfaire.catalogue.ImportDocument.WorkshopEntry;
import eu.savoirfaire.catalogue.SheetImport;
import eu.savoirfaire.catalogue.SheetImport.How;
import eu.savoirfaire.catalogue.SheetImport.Taken;
import eu.savoirfaire.catalogue.SheetImport.TakenSheet;
import eu.savoirfaire.catalogue.SheetReader.ReadFile;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.HeldOn;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.Participant;
import eu.savoirfaire.workshops.PresentedSheet;
import eu.savoirfaire.workshops.ReportedWorkshop;
import eu.savoirfaire.workshops.WorkshopRecord.Talk;
import eu.savoirfaire.workshops.Workshops;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report holds sheets and workshops: the catalogue takes the former, workshops the latter, both or neither. */
@Singleton
public class ImportReport {
    private final SheetImport sheets;
    private final Workshops workshops;
    private final Catalogue catalogue;

    ImportReport(SheetImport sheets, Workshops workshops, Catalogue catalogue) {
        this.sheets = sheets;
        this.workshops = workshops;
        this.catalogue = catalogue;
    }

    /** Takes all files in one transaction. */
    @Transactional
    public List<Taken> take(List<ReadFile> files, How how) {
        return files.stream().map(file -> take(file, how)).toList();
    }

    private Taken take(ReadFile file, How how) {
        var taken = sheets.take(file, how);
        for (var workshop : taken.document().workshops()) {
            var presented = taken.sheets().stream()
                    .filter(sheet -> workshop.sheets().contains(sheet.ordinal()))
                    .toList();
            keep(workshop, presented, file, how);
        }
        return taken;
    }

    private void keep(WorkshopEntry workshop, List<TakenSheet> presented, ReadFile file, How how) {
        if (workshop.date() == null) {
            // without a date it is no record of ours; the document warns of it, with its line
            return;
        }
        var heldOn = HeldOn.parse(workshop.date()).orElseThrow();
        var kept = workshops.keep(reported(workshop, heldOn, presented, source(file, how)), how != How.DRAFT);
        catalogue.presentedAt(
                new PresentedWorkshop(
                        kept.id().value().toString(),
                        kept.slug(),
                        kept.title(),
                        kept.heldOn().toString(),
                        kept.place()),
                presented.stream().map(TakenSheet::id).toList());
    }

    private static @Nullable String source(ReadFile file, How how) {
        return how == How.DEMO ? null : file.name();
    }

    private static ReportedWorkshop reported(
            WorkshopEntry workshop, HeldOn heldOn, List<TakenSheet> presented, @Nullable String source) {
        return new ReportedWorkshop(
                workshop.ordinal(),
                workshop.title(),
                language(workshop.language()),
                heldOn,
                workshop.place(),
                Mode.valueOf(workshop.mode()),
                workshop.onlinePlatform(),
                workshop.participants().stream().map(ImportReport::participant).toList(),
                presented.stream().map(ImportReport::presented).toList(),
                workshop.talks().stream().map(ImportReport::talk).toList(),
                workshop.recordingKept(),
                source);
    }

    private static Participant participant(ParticipantEntry entry) {
        return new Participant(entry.name(), entry.role());
    }

    private static Talk talk(TalkEntry entry) {
        return new Talk(entry.title(), entry.organisation());
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow();
    }

    private static PresentedSheet presented(TakenSheet sheet) {
        return new PresentedSheet(
                sheet.id().reference(),
                sheet.revision(),
                sheet.code(),
                sheet.slug(),
                sheet.title(),
                language(sheet.language()),
                sheet.published());
    }
}

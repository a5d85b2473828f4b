package eu.savoirfaire.catalogue.intake.exchange;

import eu.savoirfaire.catalogue.ImportDocument;
import eu.savoirfaire.catalogue.ImportDocument.ParticipantEntry;
import eu.savoirfaire.catalogue.ImportDocument.SheetEntry;
import eu.savoirfaire.catalogue.ImportDocument.SourceEntry;
import eu.savoirfaire.catalogue.ImportDocument.TalkEntry;
import eu.savoirfaire.catalogue.ImportDocument.WarningEntry;
import eu.savoirfaire.catalogue.ImportDocument.WorkshopEntry;
import eu.savoirfaire.catalogue.Outcome;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.workshop.ReadTalk;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.refusal.Sentences;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down what an import did, for programs. */
public final class ImportDocuments {

    private ImportDocuments() {}

    /**
     * What the catalogue did with a sheet.
     *
     * @param code of the practice; null while it has none
     */
    public record Decision(@Nullable String code, Outcome outcome) {}

    /** The document of a report, with what became of each sheet. */
    public static ImportDocument of(Report report, Function<ReadSheet, Decision> decisions) {
        return new ImportDocument(
                report.sheets().stream()
                        .map(sheet -> entry(sheet, decisions.apply(sheet)))
                        .toList(),
                report.workshops().stream().map(ImportDocuments::entry).toList(),
                report.warnings().stream().map(ImportDocuments::entry).toList());
    }

    private static SheetEntry entry(ReadSheet sheet, Decision decision) {
        var sections = new LinkedHashMap<String, @Nullable String>();
        var sources = new LinkedHashMap<String, SourceEntry>();
        for (var section : Section.values()) {
            sections.put(section.key(), sheet.text(section).orElse(null));
            var source = sheet.sources().get(section);
            if (source != null) {
                sources.put(section.key(), new SourceEntry(source.fromLine(), source.toLine()));
            }
        }
        return new SheetEntry(
                decision.code(),
                decision.outcome(),
                sheet.workshop() == 0 ? null : sheet.workshop(),
                sheet.labelLanguage().code(),
                sheet.textLanguage().code(),
                sections,
                sources,
                sheet.warnings().stream().map(ImportDocuments::entry).toList());
    }

    private static WorkshopEntry entry(ReadWorkshop workshop) {
        var date = workshop.date();
        return new WorkshopEntry(
                workshop.ordinal(),
                workshop.title(),
                date == null ? null : date.iso(),
                workshop.place(),
                workshop.meeting().name(),
                workshop.onlinePlatform(),
                workshop.participants().stream()
                        .map(participant -> new ParticipantEntry(participant.name(), participant.role()))
                        .toList(),
                workshop.sheets(),
                workshop.language().code(),
                workshop.talks().stream().map(ImportDocuments::entry).toList(),
                workshop.recording() != null,
                workshop.recording() == null ? null : entry(workshop.recording().source()));
    }

    private static TalkEntry entry(ReadTalk talk) {
        return new TalkEntry(talk.title(), talk.organisation(), entry(talk.source()));
    }

    private static @Nullable SourceEntry entry(@Nullable LineRange lines) {
        return lines == null ? null : new SourceEntry(lines.fromLine(), lines.toLine());
    }

    private static WarningEntry entry(Warning warning) {
        var code = warning.code();
        return new WarningEntry(warning.line(), code.code(), Sentences.english(code.messageKey(), warning.arguments()));
    }
}

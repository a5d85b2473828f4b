package eu.savoirfaire.catalogue.intake.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.savoirfaire.catalogue.intake.ReadSheet;
import eu.savoirfaire.catalogue.intake.Report;
import eu.savoirfaire.catalogue.intake.Warning;
import eu.savoirfaire.catalogue.intake.recognition.Outcome;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.refusal.Sentences;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an import answers with, for programs. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ImportDocument(List<SheetEntry> sheets, List<WorkshopEntry> workshops, List<WarningEntry> warnings) {

    /**
     * What the catalogue did with a sheet.
     *
     * @param code of the practice; null while it has none
     */
    public record Decision(@Nullable String code, Outcome outcome) {}

    /** @param sections the text of all eleven sections by their keys; null where the sheet has none */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SheetEntry(
            @Nullable String code,
            Outcome outcome,
            @Nullable Integer workshop,
            String labelLanguage,
            String textLanguage,
            Map<String, @Nullable String> sections,
            Map<String, SourceEntry> sources,
            List<WarningEntry> warnings) {}

    /** Lines of the source, both included, from 1. */
    @Serdeable
    public record SourceEntry(int fromLine, int toLine) {}

    /** @param date in ISO 8601; a day, a month, a year or a range of two of them */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WorkshopEntry(
            int ordinal,
            String title,
            @Nullable String date,
            @Nullable String place,
            String mode,
            @Nullable String onlinePlatform,
            List<ParticipantEntry> participants,
            List<Integer> sheets) {}

    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ParticipantEntry(String name, @Nullable String role) {}

    @Serdeable
    public record WarningEntry(int line, String code, String message) {}

    public static ImportDocument of(Report report, Function<ReadSheet, Decision> decisions) {
        return new ImportDocument(
                report.sheets().stream()
                        .map(sheet -> entry(sheet, decisions.apply(sheet)))
                        .toList(),
                report.workshops().stream().map(ImportDocument::entry).toList(),
                report.warnings().stream().map(ImportDocument::entry).toList());
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
                sheet.warnings().stream().map(ImportDocument::entry).toList());
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
                workshop.sheets());
    }

    private static WarningEntry entry(Warning warning) {
        var code = warning.code();
        return new WarningEntry(
                warning.line(), code.code(), Sentences.english(code.messageKey(), warning.arguments()));
    }
}

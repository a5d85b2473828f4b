package eu.savoirfaire.platform.flow;

import eu.savoirfaire.catalogue.ImportDocument;
import eu.savoirfaire.catalogue.ImportDocument.SheetEntry;
import eu.savoirfaire.catalogue.ImportDocument.WarningEntry;
import eu.savoirfaire.catalogue.ImportDocument.WorkshopEntry;
import eu.savoirfaire.catalogue.SheetImport.Taken;
import eu.savoirfaire.catalogue.SheetImport.Unpublished;
import eu.savoirfaire.platform.flow.ImportOutcome.Difference;
import eu.savoirfaire.platform.flow.ImportOutcome.TakenSheet;
import eu.savoirfaire.platform.flow.ImportOutcome.TakenWorkshop;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts what came of several files together, for programs and for people. */
final class ImportOutcomes {
    private ImportOutcomes() {}

    static ImportOutcome rehearsed(List<ImportDocument> documents) {
        return taken(documents.stream()
                .map(document -> new Taken(document, List.of(), List.of(), List.of()))
                .toList());
    }

    static ImportOutcome taken(List<Taken> taken) {
        var documents = taken.stream().map(Taken::document).toList();
        return new ImportOutcome.Taken(
                json(whole(documents)),
                taken.stream().flatMap(file -> sheets(file).stream()).toList(),
                documents.stream()
                        .flatMap(document -> document.workshops().stream())
                        .map(ImportOutcomes::workshop)
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.warnings().stream())
                        .map(ImportOutcomes::warning)
                        .toList());
    }

    private static ImportDocument whole(List<ImportDocument> documents) {
        return new ImportDocument(
                documents.stream()
                        .flatMap(document -> document.sheets().stream())
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.workshops().stream())
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.warnings().stream())
                        .toList());
    }

    private static List<TakenSheet> sheets(Taken file) {
        var sheets = new ArrayList<TakenSheet>();
        for (var i = 0; i < file.document().sheets().size(); i++) {
            var published = i < file.sheets().size() && file.sheets().get(i).published();
            sheets.add(sheet(file, file.document().sheets().get(i), published));
        }
        return sheets;
    }

    private static TakenSheet sheet(Taken file, SheetEntry entry, boolean published) {
        var warnings = new ArrayList<>(
                entry.warnings().stream().map(ImportOutcomes::warning).toList());
        file.unpublished().stream()
                .filter(unpublished -> unpublished.code().equals(entry.code()))
                .map(ImportOutcomes::stayedDraft)
                .forEach(warnings::add);
        var differences = file.conflicts().stream()
                .filter(conflict -> conflict.code().equals(entry.code()))
                .map(conflict -> new Difference(conflict.section(), conflict.kept(), conflict.incoming()))
                .toList();
        return new TakenSheet(
                entry.code(),
                entry.outcome().name(),
                Objects.requireNonNullElse(entry.sections().get("subject"), ""),
                Objects.requireNonNullElse(entry.sections().get("institution"), ""),
                published,
                warnings,
                differences);
    }

    private static String stayedDraft(Unpublished unpublished) {
        return "stays a draft: no text in " + String.join(", ", unpublished.missing());
    }

    private static TakenWorkshop workshop(WorkshopEntry entry) {
        return new TakenWorkshop(
                entry.ordinal(), entry.title(), entry.date(), entry.sheets().size());
    }

    private static String warning(WarningEntry warning) {
        return "line " + warning.line() + ": " + warning.message();
    }

    private static String json(ImportDocument document) {
        try {
            return ObjectMapper.getDefault().writeValueAsString(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

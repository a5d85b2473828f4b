package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.contact.ContactReader;
import eu.savoirfaire.catalogue.intake.form.FormLandmarks;
import eu.savoirfaire.catalogue.intake.form.Headings;
import eu.savoirfaire.catalogue.intake.form.Labels;
import eu.savoirfaire.catalogue.intake.form.SheetForm;
import eu.savoirfaire.catalogue.intake.form.WorkshopHeadings;
import eu.savoirfaire.catalogue.intake.language.FunctionWords;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.intake.paragraph.Blocks;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.intake.workshop.WorkshopReader;
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.infra.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a report: finds its sheets and workshops in the lines of a document. Pure; holds only the wordings of the form. */
public final class ReportReader {
    private final FunctionWords words = FunctionWords.load();
    private final FormLandmarks form;
    private final LanguageGuess languages = new LanguageGuess(words);
    private final ContactReader contacts = new ContactReader();
    private final WorkshopReader workshops = new WorkshopReader();

    public ReportReader() {
        var sheetForm = SheetForm.load();
        form = new FormLandmarks(
                new Labels(sheetForm, words.joiningAnywhere()),
                new Headings(sheetForm),
                new WorkshopHeadings(sheetForm));
    }

    public Report read(List<Line> lines) {
        var blocks = Blocks.of(lines, form, words.joiningAnywhere());
        var parts = new ReportParts(form.labels());
        parts.read(Elements.of(blocks.blocks(), form));
        var sheets = new ArrayList<ReadSheet>();
        for (var draft : parts.sheets()) {
            sheets.add(sheet(draft, sheets.size() + 1, blocks.splitItems()));
        }
        return report(sheets, parts);
    }

    private Report report(List<ReadSheet> sheets, ReportParts parts) {
        var read = new ArrayList<ReadWorkshop>();
        var warnings = new ArrayList<>(parts.warnings());
        for (var draft : parts.workshops()) {
            var ownSheets = sheets.stream()
                    .filter(sheet -> sheet.workshop() == draft.ordinal())
                    .toList();
            var workshop = workshops.read(
                    draft.ordinal(),
                    draft.heading().title(),
                    draft.account(),
                    ownSheets.stream().map(sheet -> sheet.sheet().institution()).toList(),
                    ownSheets.stream().map(ReadSheet::ordinal).toList(),
                    read);
            read.add(workshop);
            if (workshop.date() == null) {
                warnings.add(new Warning(
                        draft.line(), WarningCode.WORKSHOP_WITHOUT_DATE, Integer.toString(draft.ordinal())));
            }
        }
        return new Report(sheets, read, warnings);
    }

    private ReadSheet sheet(SheetDraft draft, int ordinal, List<Integer> splitItems) {
        var texts = draft.texts();
        var running = texts.entrySet().stream()
                .filter(text -> text.getKey() != Section.INSTITUTION && text.getKey() != Section.CONTACT)
                .map(Map.Entry::getValue)
                .toList();
        var textLanguage = languages.of(running).orElse(draft.labelLanguage());
        var sheet = new Sheet(texts, textLanguage, draft.labelLanguage());
        var warnings = draft.warnings(splitItems);
        return new ReadSheet(
                "", ordinal, draft.workshop(), sheet, draft.sources(), contacts.of(sheet), warnings, List.of(), Life.UNKNOWN);
    }
}

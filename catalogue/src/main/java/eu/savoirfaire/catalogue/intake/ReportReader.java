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
import eu.savoirfaire.catalogue.sheet.Life;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.sheet.Structure;
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
        var workshops = new WorkshopParts(languages, sheets);
        parts.workshops().forEach(workshops::read);
        var warnings = new ArrayList<>(parts.warnings());
        warnings.addAll(workshops.warnings());
        return new Report(sheets, workshops.workshops(), warnings);
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
                "",
                ordinal,
                draft.workshop(),
                sheet,
                draft.sources(),
                contacts.of(sheet),
                warnings,
                Structure.empty(),
                Life.UNKNOWN);
    }
}

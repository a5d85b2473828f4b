package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.ReportParts.WorkshopDraft;
import eu.savoirfaire.catalogue.intake.language.LanguageGuess;
import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import eu.savoirfaire.catalogue.intake.workshop.WorkshopReader;
import eu.savoirfaire.catalogue.intake.workshop.WorkshopReader.Heading;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;

/** The workshops of one report, read one after the other: a later one may name the organisations of an earlier. */
final class WorkshopParts {
    private final WorkshopReader reader = new WorkshopReader();
    private final LanguageGuess languages;
    private final List<ReadSheet> sheets;
    private final List<ReadWorkshop> workshops = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /** @param sheets all of the report */
    WorkshopParts(LanguageGuess languages, List<ReadSheet> sheets) {
        this.languages = languages;
        this.sheets = sheets;
    }

    List<ReadWorkshop> workshops() {
        return workshops;
    }

    List<Warning> warnings() {
        return warnings;
    }

    void read(WorkshopDraft draft) {
        var own = sheets.stream()
                .filter(sheet -> sheet.workshop() == draft.ordinal())
                .toList();
        var reading = reader.read(
                new Heading(draft.ordinal(), draft.heading().title(), language(draft)),
                draft.account(),
                own.stream().map(sheet -> sheet.sheet().institution()).toList(),
                own.stream().map(ReadSheet::ordinal).toList(),
                workshops);
        workshops.add(reading.workshop());
        warnings.addAll(reading.warnings());
        if (reading.workshop().date() == null) {
            warn(draft, WarningCode.WORKSHOP_WITHOUT_DATE);
        }
    }

    private Language language(WorkshopDraft draft) {
        var account = draft.account().stream().map(Block::text).toList();
        return languages
                .of(account)
                .or(() -> FormLanguage.at(draft.ordinal(), sheets))
                .orElseGet(() -> {
                    warn(draft, WarningCode.WORKSHOP_LANGUAGE_UNKNOWN);
                    return FormLanguage.ASSUMED;
                });
    }

    private void warn(WorkshopDraft draft, WarningCode code) {
        warnings.add(new Warning(draft.line(), code, Integer.toString(draft.ordinal())));
    }
}

package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.workshop.ReadWorkshop;
import java.util.List;

/**
 * What a source holds.
 *
 * @param warnings those that belong to no sheet
 */
public record Report(List<ReadSheet> sheets, List<ReadWorkshop> workshops, List<Warning> warnings) {

    public Report {
        sheets = List.copyOf(sheets);
        workshops = List.copyOf(workshops);
        warnings = List.copyOf(warnings);
    }

    public boolean isEmpty() {
        return sheets.isEmpty() && workshops.isEmpty();
    }
}

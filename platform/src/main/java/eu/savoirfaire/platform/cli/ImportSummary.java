package eu.savoirfaire.platform.cli;

import eu.savoirfaire.platform.flow.ImportOutcome.Difference;
import eu.savoirfaire.platform.flow.ImportOutcome.Taken;
import eu.savoirfaire.platform.flow.ImportOutcome.TakenSheet;
import eu.savoirfaire.platform.terminal.Columns;
import java.util.ArrayList;
import java.util.List;

/** What came of an import, as a person reads it: a row per sheet, conflicts side by side, warnings, workshops. */
final class ImportSummary {
    private static final int WIDEST = 60;

    private final Taken taken;
    private final boolean dryRun;

    ImportSummary(Taken taken, boolean dryRun) {
        this.taken = taken;
        this.dryRun = dryRun;
    }

    List<String> lines() {
        var lines = new ArrayList<>(sheets());
        taken.sheets().stream()
                .filter(sheet -> !sheet.differences().isEmpty())
                .forEach(sheet -> lines.addAll(conflict(sheet)));
        lines.addAll(workshops());
        lines.addAll(warnings());
        if (dryRun) {
            lines.add("");
            lines.add("Nothing was written.");
        }
        return lines;
    }

    private List<String> sheets() {
        var columns = new Columns(WIDEST).row("Sheet", "Outcome", "Public", "Subject", "Institution");
        for (var sheet : taken.sheets()) {
            columns.row(
                    name(sheet), sheet.outcome(), sheet.published() ? "yes" : "no", sheet.title(), sheet.institution());
        }
        return taken.sheets().isEmpty() ? List.of("No sheets.") : columns.lines();
    }

    private static List<String> conflict(TakenSheet sheet) {
        var columns = new Columns(WIDEST).row("Section", "In the catalogue", "In the file");
        for (Difference difference : sheet.differences()) {
            columns.row(difference.section(), difference.kept(), difference.arrived());
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Conflict in " + name(sheet)
                + ": both have changed since the last import; the catalogue keeps its text.");
        lines.addAll(columns.lines());
        return lines;
    }

    private List<String> workshops() {
        if (taken.workshops().isEmpty()) {
            return List.of();
        }
        var columns = new Columns(WIDEST).row("Workshop", "Date", "Sheets", "Title");
        for (var workshop : taken.workshops()) {
            var date = workshop.date() == null ? "–" : workshop.date();
            columns.row(String.valueOf(workshop.ordinal()), date, String.valueOf(workshop.sheets()), workshop.title());
        }
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(columns.lines());
        return lines;
    }

    private List<String> warnings() {
        var lines = new ArrayList<String>();
        for (var sheet : taken.sheets()) {
            sheet.warnings().forEach(warning -> lines.add("  " + name(sheet) + ": " + warning));
        }
        taken.warnings().forEach(warning -> lines.add("  " + warning));
        if (!lines.isEmpty()) {
            lines.addFirst("Warnings:");
            lines.addFirst("");
        }
        return lines;
    }

    private static String name(TakenSheet sheet) {
        return sheet.code() == null ? "(new)" : sheet.code();
    }
}

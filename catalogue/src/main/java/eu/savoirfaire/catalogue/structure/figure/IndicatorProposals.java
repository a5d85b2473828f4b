package eu.savoirfaire.catalogue.structure.figure;

import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.structure.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposes the indicators that the text of a sheet names, each with its clause. */
public final class IndicatorProposals {
    private static final List<Section> SECTIONS =
            List.of(Section.RESULTS, Section.FUTURE, Section.BENEFICIARIES, Section.TERRITORY, Section.DESCRIPTION);
    private static final int AT_MOST = 24;

    /** At most {@value #AT_MOST}, those of the results first; none of them is confirmed. */
    public List<Indicator> in(Sheet sheet) {
        var figures = new Figures(sheet.textLanguage());
        Map<String, Indicator> found = new LinkedHashMap<>();
        for (var section : SECTIONS) {
            var text = sheet.text(section).orElse("");
            for (var figure : figures.in(text)) {
                Counted.around(text, figure.start(), figure.end(), figure.unit())
                        .map(counted -> indicator(text, figure, counted, section))
                        .ifPresent(indicator -> found.putIfAbsent(indicator.key(), indicator));
            }
        }
        return new ArrayList<>(found.values()).stream().limit(AT_MOST).toList();
    }

    private static Indicator indicator(String text, Figure figure, Counted counted, Section section) {
        var clause = Clause.around(text, figure.start(), figure.end());
        var before = text.substring(clause.start(), Math.max(clause.start(), figure.start()));
        var after = text.substring(figure.end(), Math.max(figure.end(), clause.end()));
        return new Indicator(
                counted.label(),
                figure.quantity(),
                counted.unit(),
                Cues.qualifier(before, after),
                Cues.stage(clause.text(), section),
                Cues.asOf(part(text, clause, figure)).orElse(null),
                List.of(),
                false,
                clause.text());
    }

    /** Between commas: each item of a list has a date of its own. */
    private static String part(String text, Clause clause, Figure figure) {
        var from = text.lastIndexOf(", ", figure.start());
        var to = text.indexOf(", ", figure.end());
        return text.substring(
                Math.max(clause.start(), from + 1),
                Math.max(figure.end(), to < 0 ? clause.end() : Math.min(to, clause.end())));
    }
}

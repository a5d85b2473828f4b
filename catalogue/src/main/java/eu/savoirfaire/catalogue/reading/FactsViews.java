package eu.savoirfaire.catalogue.reading;

import eu.savoirfaire.catalogue.ProjectNames;
import eu.savoirfaire.catalogue.fact.AsOf;
import eu.savoirfaire.catalogue.fact.Assessment;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Qualifier;
import eu.savoirfaire.catalogue.fact.Quantity;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.publication.PublishedSheets;
import eu.savoirfaire.catalogue.reading.FactsView.Block;
import eu.savoirfaire.catalogue.reading.FactsView.Person;
import eu.savoirfaire.catalogue.reading.FactsView.Share;
import eu.savoirfaire.catalogue.reading.FactsView.Tied;
import eu.savoirfaire.catalogue.reading.FactsView.Transfer;
import eu.savoirfaire.catalogue.sheet.Classification;
import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.syndication.CodeLabels;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.vocabulary.Vocabularies;
import eu.savoirfaire.infra.web.message.Formats;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.text.Phrase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lays out what a curator confirmed beside a text. */
@Singleton
class FactsViews {
    /** Fewer than that are read more quickly than a picture. */
    private static final int FEWEST_BARS = 3;

    private final PublishedSheets sheets;
    private final ProjectNames projects;
    private final Vocabularies vocabularies;

    FactsViews(PublishedSheets sheets, ProjectNames projects, Vocabularies vocabularies) {
        this.sheets = sheets;
        this.projects = projects;
        this.vocabularies = vocabularies;
    }

    /** @param shown as what the people are shown whom readers may write to */
    FactsView view(PublicSheet sheet, List<String> shown, Language reader) {
        var facts = sheet.facts();
        var text = sheet.language();
        var formats = Formats.of(reader);
        var kin = facts.ties().stream().filter(tie -> tie.kind().isLineage()).toList();
        var lineage = new ArrayList<Tied>();
        kin.forEach(tie -> lineage.add(tied(tie, text, reader, lineage.size() + 1)));
        var people = new ArrayList<Person>();
        shown.forEach(one -> people.add(new Person(people.size() + 1, one)));
        return new FactsView(
                facts.indicators().stream()
                        .map(one -> indicator(one, text, formats))
                        .toList(),
                charts(facts.indicators()),
                facts.blocks().stream()
                        .map(one -> new Block(
                                new Phrase(one.name(), text),
                                new Phrase(one.what(), text),
                                new Phrase(one.needs(), text),
                                one.alone()))
                        .toList(),
                lineage,
                kin.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                LineagePicture.of(kin.stream().map(Tie::kind).toList())),
                facts.ties().stream()
                        .filter(tie -> !tie.kind().isLineage())
                        .map(tie -> tied(tie, text, reader, 0))
                        .toList(),
                Optional.ofNullable(facts.assessment()).map(made -> transfer(made, sheet, reader)),
                people);
    }

    private static FactsView.Indicator indicator(Indicator one, Language text, Formats formats) {
        return new FactsView.Indicator(
                value(one, formats),
                new Phrase(one.label(), text),
                Optional.of(one.qualifier())
                        .filter(qualifier -> qualifier != Qualifier.EXACT)
                        .map(qualifier -> key("qualifier", qualifier)),
                key("stage", one.stage()),
                Optional.ofNullable(one.asOf()).flatMap(AsOf::read),
                one.parts().stream()
                        .map(part -> new Share(new Phrase(part.label(), text), formats.number(part.number())))
                        .toList());
    }

    private static String value(Indicator one, Formats formats) {
        var number = number(one.quantity(), formats);
        return one.unit().isEmpty() ? number : number + "\u00a0" + one.unit();
    }

    private static String number(Quantity quantity, Formats formats) {
        return quantity.isRange()
                ? formats.number(quantity.from()) + "–" + formats.number(quantity.to())
                : formats.number(quantity.from());
    }

    /** Whole numbers in the same unit can be held against each other. */
    private static List<BarChart> charts(List<Indicator> indicators) {
        Map<String, List<Indicator>> byUnit = new LinkedHashMap<>();
        indicators.stream()
                .filter(one ->
                        !one.quantity().isRange() && one.quantity().from().scale() == 0)
                .forEach(one -> byUnit.computeIfAbsent(one.unit(), _ -> new ArrayList<>())
                        .add(one));
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().size() >= FEWEST_BARS)
                .map(unit -> chart(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static BarChart chart(String unit, List<Indicator> indicators) {
        return BarChart.of(
                unit.isEmpty()
                        ? Label.key("catalogue.structure.chart")
                        : Label.key("catalogue.structure.chart.in", unit),
                Label.key("catalogue.structure.label"),
                Label.key("catalogue.structure.value"),
                indicators.stream()
                        .map(one -> new BarChart.Count(
                                Label.of(one.label()), one.quantity().from().longValue()))
                        .toList());
    }

    private Tied tied(Tie tie, Language text, Language reader, int number) {
        var kind = key("tie", tie.kind());
        if (tie.kind().isLineage()) {
            return sheets.findByCode(tie.target())
                    .map(found -> new Tied(
                            kind, new Phrase(found.title(), found.language()), "/practices/" + found.slug(), number))
                    .orElseGet(() -> new Tied(kind, named(tie, text), "", number));
        }
        if (tie.kind() == TieKind.PROJECT && tie.target().startsWith("project/")) {
            var project = new Reference("project", tie.target().substring("project/".length()));
            return projects.find(project, reader)
                    .map(found -> new Tied(kind, new Phrase(found.title(), reader), found.href(), number))
                    .orElseGet(() -> new Tied(kind, named(tie, text), "", number));
        }
        return new Tied(kind, named(tie, text), tie.target().startsWith("http") ? tie.target() : "", number);
    }

    private static Phrase named(Tie tie, Language text) {
        return new Phrase(tie.title().isEmpty() ? tie.target() : tie.title(), text);
    }

    private Transfer transfer(Assessment made, PublicSheet sheet, Language reader) {
        return new Transfer(
                declared(sheet, Facet.TRANSFERABILITY, reader),
                declared(sheet, Facet.SCOPE, reader),
                label(Facet.TRANSFERABILITY, made.level(), reader),
                made.scopes().stream()
                        .map(scope -> label(Facet.SCOPE, scope, reader))
                        .toList(),
                made.reason());
    }

    /** What is only proposed was not said by its author. */
    private List<String> declared(PublicSheet sheet, Facet facet, Language reader) {
        return sheet.classifications().stream()
                .filter(one -> one.facet() == facet && one.isConfirmed())
                .map(Classification::code)
                .map(code -> label(facet, code, reader))
                .toList();
    }

    private String label(Facet facet, String code, Language reader) {
        return vocabularies.label(CodeLabels.vocabulary(facet), code, reader);
    }

    private static Label key(String what, Enum<?> value) {
        return Label.key("catalogue.structure." + what + "." + value.name().toLowerCase(Locale.ROOT));
    }
}

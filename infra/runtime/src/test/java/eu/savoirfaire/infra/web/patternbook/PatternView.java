package eu.savoirfaire.infra.web.patternbook;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Paging;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Tile;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.picture.QrCode;
import eu.savoirfaire.infra.web.picture.TileMap;
import eu.savoirfaire.infra.web.results.Chip;
import eu.savoirfaire.infra.web.results.Facet;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.LinkedData;
import eu.savoirfaire.infra.web.text.Passage;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.infra.web.visit.Address;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Everything the pattern book shows. */
record PatternView(boolean filled, String name, FormErrors errors, Address address) {

    public String search() {
        return filled ? "orto \"<b>&" : "";
    }

    public List<Facet> facets() {
        var options = List.of(
                new Facet.Option("housing", Label.of("Housing & care"), 12, filled),
                new Facet.Option("work", Label.of("Work"), 1_204, false));
        return filled ? List.of(new Facet("topic", Label.of("Topic"), options)) : List.of();
    }

    public List<Chip> chips() {
        return filled
                ? List.of(new Chip(Label.of("Housing"), address.without("topic").toString()))
                : List.of();
    }

    public PageLinks links() {
        return PageLinks.of(address, new Paging(4, 10), filled ? 98 : 0);
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("yes", Label.of("Yes"), filled, Label.of("You may work already")),
                Choice.of("unsure", Label.of("I am not sure"), false));
    }

    public Prose prose() {
        return Prose.of("Un paragrafo\nsu due righe.\n\n- primo\n- secondo\n\nUn altro.");
    }

    public Language italian() {
        return Language.IT;
    }

    public Phrase arabic() {
        return new Phrase("حديقة مشتركة", Language.AR);
    }

    public Passage passage() {
        return new Passage(List.of(
                new Passage.Part("Un ", false), new Passage.Part("orto", true), new Passage.Part(" <sociale>", false)));
    }

    public LinkedData data() {
        return LinkedData.of("{\"@context\":\"https://schema.org\",\"name\":\"</script><b>\"}");
    }

    public QrCode code() {
        return QrCode.of("https://example.org/practices/orto");
    }

    public BarChart chart() {
        return BarChart.of(
                Label.of("Practices per topic"),
                Label.of("Topic"),
                Label.of("Practices"),
                List.of(new BarChart.Count(Label.of("Housing"), 4), new BarChart.Count(Label.of("Work"), 9)));
    }

    public TileMap map() {
        return new TileMap(
                Label.of("Regions"),
                List.of(
                        new TileMap.Tile("TOS", Label.of("Toscana"), 0, 0, 7, "/pattern-book?region=ITI1"),
                        new TileMap.Tile("UMB", Label.of("Umbria"), 0, 1, 0, "/pattern-book?region=ITI2"),
                        new TileMap.Tile("LAZ", Label.of("Lazio"), 1, 1, 90, "/pattern-book?region=ITI4")));
    }

    public Tile.Content tile() {
        return new Tile.Content(
                Label.of("Practices"),
                Label.of("What worked, told by those who did it."),
                "/pattern-book",
                Optional.of(1_234L),
                "practice");
    }

    public LocalDate day() {
        return LocalDate.of(2019, 4, 12);
    }

    public YearMonth month() {
        return YearMonth.of(2017, 3);
    }
}

package eu.savoirfaire.catalogue.reading.revision;

import eu.savoirfaire.catalogue.difference.SheetDifference;
import eu.savoirfaire.catalogue.publication.PublishedSheet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.Syndication;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.visit.Visit;
import jakarta.inject.Singleton;
import java.util.List;

/** Lays out what changed between two revisions. */
@Singleton
public final class DifferenceViews {
    private final Syndication syndication;

    DifferenceViews(Syndication syndication) {
        this.syndication = syndication;
    }

    /** The page; {@code view=side} in the address puts the two side by side. */
    public Page page(List<PublishedSheet> all, PublishedSheet from, PublishedSheet to, Visit visit) {
        var before = syndication.publicSheet(from, visit.origin()).sheet();
        var after = syndication.publicSheet(to, visit.origin()).sheet();
        var changed = SheetDifference.between(before, after).sections();
        var view = new DifferenceView(
                to.slug(),
                new Phrase(to.title(), to.language()),
                from.revision().number(),
                to.revision().number(),
                from.language(),
                to.language(),
                all.stream()
                        .map(sheet -> new DifferenceView.Numbered(
                                sheet.revision().number(),
                                sheet.revision().edition().toString()))
                        .toList(),
                visit.parameter("view").filter("side"::equals).isPresent(),
                changed,
                unchanged(before, after, changed));
        return below(
                Page.of(
                        "catalogue/difference",
                        view,
                        "catalogue.difference.title",
                        view.editionFrom(),
                        view.editionTo()),
                to);
    }

    private static List<String> unchanged(Sheet before, Sheet after, List<SheetDifference.Changed> changed) {
        return after.texts().keySet().stream()
                .filter(section -> before.text(section).isPresent())
                .map(Section::key)
                .filter(key -> changed.stream().noneMatch(one -> one.section().equals(key)))
                .toList();
    }

    static Page below(Page page, PublishedSheet sheet) {
        return page.below(Label.key("catalogue.practices"), "/practices")
                .below(Label.of(sheet.title()), "/practices/" + sheet.slug())
                .below(Label.key("catalogue.revisions"), "/practices/" + sheet.slug() + "/revisions");
    }
}

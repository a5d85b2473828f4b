package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What the report says in its own words. */
final class Told {
    private Told() {}

    /** The paragraphs before the first sheet. */
    static List<String> introduction(FormWords words, int sheets) {
        return sheets == 0
                ? List.of(words.text("report.empty"))
                : List.of(words.text("report.introduction"), words.text("report.privacy"));
    }

    /** {@code 1° WORKSHOP … - FIRENZE}. */
    static String heading(FormWords words, int ordinal, PresentedWorkshop workshop) {
        var heading = words.text("workshop.heading", ordinal);
        var locale = words.language().locale();
        return workshop.place() == null
                ? heading
                : heading + " - " + workshop.place().toUpperCase(locale);
    }

    /** When and where it was held, and what it was called. */
    static String workshop(FormWords words, PresentedWorkshop workshop) {
        return workshop.place() == null
                ? words.text("workshop.held", words.date(workshop.heldOn()), workshop.title())
                : words.text("workshop.held.at", words.date(workshop.heldOn()), workshop.place(), workshop.title());
    }

    /** When the newest of the sheets was published; the epoch without any. */
    static Instant newest(List<PublicSheet> sheets) {
        return sheets.stream()
                .map(PublicSheet::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}

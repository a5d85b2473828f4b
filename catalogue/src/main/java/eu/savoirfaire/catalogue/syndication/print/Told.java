package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.syndication.FormWords;
import eu.savoirfaire.catalogue.syndication.PublicSheet;
import eu.savoirfaire.catalogue.translation.reader.Fragment;
import eu.savoirfaire.catalogue.translation.reader.Fragment.Label;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** In which language the sheet was written, for whoever asked for another one. */
    static Optional<String> language(FormWords words, PublicSheet sheet) {
        return sheet.readings()
                .asked()
                .filter(asked -> asked != sheet.language())
                .map(_ -> name(words, sheet.language()));
    }

    /** What has to be known about one section, where others of the sheet are in the language asked for. */
    static Optional<String> note(FormWords words, PublicSheet sheet, Fragment fragment) {
        var mixed = sheet.fragments().values().stream().anyMatch(other -> other.language() != sheet.language());
        return fragment.label() == Label.NONE || !mixed
                ? Optional.empty()
                : Optional.of(words.text(
                        "read."
                                + fragment.label()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        name(words, fragment.language())));
    }

    private static String name(FormWords words, Language language) {
        return words.text("language." + language.code());
    }

    /** When the newest of the sheets was published; the epoch without any. */
    static Instant newest(List<PublicSheet> sheets) {
        return sheets.stream()
                .map(PublicSheet::publishedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}

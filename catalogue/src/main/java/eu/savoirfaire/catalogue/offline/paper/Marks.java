package eu.savoirfaire.catalogue.offline.paper;

import eu.savoirfaire.catalogue.sheet.Section;
import java.util.Optional;

/** The names of the bookmarks at the headings of a document. */
final class Marks {
    static final String FORM = "sf_form";
    static final String LANGUAGE = "sf_language";
    private static final String SECTION = "sf_section_";

    private Marks() {}

    static String of(Section section) {
        return SECTION + section.key();
    }

    static Optional<Section> section(String bookmark) {
        return bookmark.startsWith(SECTION) ? Section.of(bookmark.substring(SECTION.length())) : Optional.empty();
    }
}

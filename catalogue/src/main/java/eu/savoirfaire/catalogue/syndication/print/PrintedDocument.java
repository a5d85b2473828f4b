package eu.savoirfaire.catalogue.syndication.print;

import eu.savoirfaire.infra.web.text.Prose;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the print template shows.
 *
 * @param language of everything that is not the text of a sheet
 * @param foot stands at the foot of every page, before the page number
 * @param single whether one sheet is the whole document, so that its head takes the place of the cover
 * @param introduction paragraphs of the cover; empty for a single sheet
 * @param heading above every form
 */
record PrintedDocument(
        String language,
        String direction,
        String title,
        String description,
        String foot,
        boolean single,
        List<String> introduction,
        String heading,
        Map<String, String> words,
        List<Mark> bookmarks,
        List<Group> groups) {

    public List<PrintedSheet> sheets() {
        return groups.stream().flatMap(group -> group.sheets().stream()).toList();
    }

    /** An entry of the reader's outline. */
    record Mark(String name, String href, List<Mark> inner) {}

    /** The sheets of a workshop, or those of none, which have no heading. */
    record Group(
            String id, @Nullable String heading, @Nullable String told, List<PrintedSheet> sheets) {}

    /** @param picture the QR code of the permalink as a {@code data:} URL */
    record PrintedSheet(
            String id,
            String code,
            String title,
            String language,
            String direction,
            String permalink,
            String picture,
            List<Fact> facts,
            List<PrintedSection> sections) {

        public String href() {
            return "#" + id;
        }
    }

    record Fact(String name, String value) {}

    /**
     * @param note what a reader has to know about the text; null where there is nothing to say
     */
    record PrintedSection(
            String id,
            String label,
            String language,
            String direction,
            @Nullable String note,
            List<Prose.Block> blocks) {}
}

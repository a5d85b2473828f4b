package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.offline.OfflineWork.Wanted;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.offline.paper.Trace;
import eu.savoirfaire.catalogue.sheet.Section;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came in a document, carried in the form in which its author decides: nothing of it is kept before that.
 *
 * @param file the name of the document
 * @param properties of the {@link Trace}
 * @param sections what the document says
 * @param renamed headings that say something else now
 * @param seen the mark of what the sheet said when the page was shown
 * @param wanted the sections that the author wants from the document
 */
record BroughtForm(
        String file,
        Map<String, String> properties,
        Map<Section, String> sections,
        Map<Section, String> renamed,
        String before,
        boolean changes,
        boolean comments,
        Map<Section, String> seen,
        Set<Section> wanted) {
    /** Characters that a section may hold. */
    static final int LONGEST = 30_000;

    private static final String TRACE = "trace-";
    private static final String SECTION = "text-";
    private static final String RENAMED = "renamed-";
    private static final String SEEN = "seen-";
    private static final String TAKE = "take-";

    /** Nothing is decided yet. */
    static BroughtForm of(String file, ReturnedPaper paper) {
        return new BroughtForm(
                file,
                paper.trace().map(Trace::properties).orElseGet(Map::of),
                paper.sections(),
                paper.renamed(),
                paper.before(),
                paper.changes(),
                paper.comments(),
                Map.of(),
                Set.of());
    }

    static BroughtForm of(Map<String, Object> form) {
        var properties = new LinkedHashMap<String, String>();
        var sections = new EnumMap<Section, String>(Section.class);
        var renamed = new EnumMap<Section, String>(Section.class);
        var seen = new EnumMap<Section, String>(Section.class);
        var wanted = EnumSet.noneOf(Section.class);
        form.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                return;
            }
            if (name.startsWith(TRACE)) {
                properties.put(name.substring(TRACE.length()), text);
            }
            section(name, SECTION).ifPresent(section -> sections.put(section, PlainText.of(text)));
            section(name, RENAMED).ifPresent(section -> renamed.put(section, text));
            section(name, SEEN).ifPresent(section -> seen.put(section, text));
            if (text.equals("yes")) {
                section(name, TAKE).ifPresent(wanted::add);
            }
        });
        return new BroughtForm(
                form.get("name") instanceof String name ? name : "",
                properties,
                sections,
                renamed,
                form.get("before") instanceof String before ? before : "",
                form.containsKey("changes"),
                form.containsKey("comments"),
                seen,
                wanted);
    }

    Optional<Trace> trace() {
        return Trace.in(properties);
    }

    /** What to take, each with what its author saw. */
    Map<Section, Wanted> texts() {
        var texts = new EnumMap<Section, Wanted>(Section.class);
        for (var section : wanted) {
            if (sections.containsKey(section)) {
                texts.put(section, new Wanted(sections.get(section), seen.getOrDefault(section, "")));
            }
        }
        return texts;
    }

    /** The hidden fields that carry it, by name. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", file);
        properties.forEach((key, value) -> fields.put(TRACE + key, value));
        sections.forEach((section, text) -> fields.put(SECTION + section.key(), text));
        renamed.forEach((section, text) -> fields.put(RENAMED + section.key(), text));
        if (!before.isEmpty()) {
            fields.put("before", before);
        }
        if (changes) {
            fields.put("changes", "yes");
        }
        if (comments) {
            fields.put("comments", "yes");
        }
        return fields;
    }

    private static Optional<Section> section(String name, String prefix) {
        return name.startsWith(prefix) ? Section.of(name.substring(prefix.length())) : Optional.empty();
    }
}

package eu.savoirfaire.catalogue.offline;

import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.Trace;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document brings to a sheet that may have changed since the document was made: three texts for each section. Pure.
 *
 * @param differences the sections in which the document says something else than the sheet, in their order
 * @param lost the sections whose heading is not in the document though they have a text: nothing of them is touched
 * @param onlyHere the sections that were changed here meanwhile and not in the document: nothing of them is touched
 */
public record Brought(List<Difference> differences, List<Section> lost, List<Section> onlyHere) {

    /** How a section differs. */
    public enum Kind {
        /** Changed in the document alone. */
        EDITED,
        /** Changed in the document and here, each in its way. */
        CONFLICT,
        /** It is not known what it was made from. */
        UNKNOWN
    }

    /**
     * A section in which the document says something else.
     *
     * @param base what it was made from, where that is known
     * @param here what the sheet says now
     * @param brought what the document says; empty to take the text away
     * @param swallowed the sections that the document has no heading for and whose text may stand in this one
     */
    public record Difference(
            Section section, Kind kind, Optional<String> base, String here, String brought, List<Section> swallowed) {

        public Difference {
            swallowed = List.copyOf(swallowed);
        }

        /** Whether it may be proposed without a second thought. */
        public boolean isPlain() {
            return kind == Kind.EDITED && swallowed.isEmpty() && !brought.isEmpty();
        }
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Compares.
     *
     * @param sections what the document says
     * @param trace what it was made from, as far as that is known
     * @param base the text it was made from; empty when it is not kept any more
     */
    static Brought compare(Map<Section, String> sections, Optional<Trace> trace, Optional<Sheet> base, Sheet here) {
        var differences = new ArrayList<Difference>();
        var onlyHere = new ArrayList<Section>();
        var lost = Arrays.stream(Section.values())
                .filter(section ->
                        !sections.containsKey(section) && !plain(here, section).isEmpty())
                .toList();
        for (var section : Section.values()) {
            var brought = sections.get(section);
            var now = plain(here, section);
            if (brought == null || brought.equals(now)) {
                continue;
            }
            var mark = trace.map(known -> known.marks().get(section));
            if (mark.filter(PlainText.mark(brought)::equals).isPresent()) {
                onlyHere.add(section);
                continue;
            }
            differences.add(new Difference(
                    section,
                    kind(mark, now),
                    base.map(sheet -> plain(sheet, section))
                            .filter(text ->
                                    mark.filter(PlainText.mark(text)::equals).isPresent()),
                    now,
                    brought,
                    swallowed(section, lost, sections.keySet())));
        }
        return new Brought(differences, lost, onlyHere);
    }

    private static Kind kind(Optional<String> mark, String now) {
        return mark.map(made -> made.equals(PlainText.mark(now)) ? Kind.EDITED : Kind.CONFLICT)
                .orElse(Kind.UNKNOWN);
    }

    /** When a heading is deleted, what stood under it stands under the heading before. */
    private static List<Section> swallowed(Section section, List<Section> lost, Set<Section> found) {
        var after = EnumSet.noneOf(Section.class);
        for (var next : Section.values()) {
            if (next.ordinal() > section.ordinal()) {
                if (found.contains(next)) {
                    break;
                }
                after.add(next);
            }
        }
        return lost.stream().filter(after::contains).toList();
    }

    private static String plain(Sheet sheet, Section section) {
        return PlainText.of(sheet.text(section).orElse(""));
    }
}

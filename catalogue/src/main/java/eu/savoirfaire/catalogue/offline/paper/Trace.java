package eu.savoirfaire.catalogue.offline.paper;

import static java.util.stream.Collectors.joining;

import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a document was made from. It stands in properties of the document, which word processors carry along or drop.
 *
 * @param code of the practice
 * @param revision the number of the revision; 0 when it is not known
 * @param copy the id under which its text was kept
 * @param marks the {@link PlainText#mark} of each section as it was handed out, also of empty ones
 */
public record Trace(String code, int revision, Optional<UUID> copy, Map<Section, String> marks) {
    private static final String CODE = "savoir.code";
    private static final String REVISION = "savoir.revision";
    private static final String COPY = "savoir.copy";
    private static final String SECTIONS = "savoir.sections";
    private static final Pattern MARK = Pattern.compile("([a-z]+)=([0-9a-f]{16})");
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{4,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Trace {
        marks = Map.copyOf(marks);
    }

    public static Trace of(String code, int revision, UUID copy, Sheet sheet) {
        var marks = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            marks.put(section, PlainText.mark(PlainText.of(sheet.text(section).orElse(""))));
        }
        return new Trace(code, revision, Optional.of(copy), marks);
    }

    /** What is known when only the code is. */
    static Trace ofCode(String code) {
        return new Trace(code, 0, Optional.empty(), Map.of());
    }

    /** From the properties of a document, whatever is left of them; empty when they do not name a practice. */
    public static Optional<Trace> in(Map<String, String> properties) {
        var code = properties.getOrDefault(CODE, "").strip();
        if (!WELL_FORMED.matcher(code).matches()) {
            return Optional.empty();
        }
        var revision = properties.getOrDefault(REVISION, "").strip();
        var copy = properties.getOrDefault(COPY, "").strip();
        var marks = new EnumMap<Section, String>(Section.class);
        var mark = MARK.matcher(properties.getOrDefault(SECTIONS, ""));
        while (mark.find()) {
            var value = mark.group(2);
            Section.of(mark.group(1)).ifPresent(section -> marks.put(section, value));
        }
        return Optional.of(new Trace(
                code,
                NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0,
                ID.matcher(copy).matches() ? Optional.of(UUID.fromString(copy)) : Optional.empty(),
                marks));
    }

    /** As properties, in which {@link #in} finds it again. */
    public Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put(CODE, code);
        properties.put(REVISION, Integer.toString(revision));
        copy.ifPresent(id -> properties.put(COPY, id.toString()));
        properties.put(
                SECTIONS,
                Arrays.stream(Section.values())
                        .filter(marks::containsKey)
                        .map(section -> section.key() + "=" + marks.get(section))
                        .collect(joining(" ")));
        return properties;
    }
}

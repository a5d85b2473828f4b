package eu.savoirfaire.catalogue.offline.paper;

import static java.util.stream.Collectors.joining;

import eu.savoirfaire.catalogue.intake.form.Hints;
import eu.savoirfaire.catalogue.intake.form.Labels;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.document.Line;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives every paragraph of a document to its section. A heading is a paragraph with our bookmark; a section whose bookmark is
 * gone begins at its label, in whatever language, alone or with text after the colon.
 */
final class PaperParts {
    private final Labels labels;
    private final Map<Integer, Section> headings = new HashMap<>();
    private final Set<Integer> forms = new HashSet<>();
    private final Set<Integer> languages = new HashSet<>();
    private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
    private final Map<Section, String> renamed = new EnumMap<>(Section.class);
    private final List<Line> before = new ArrayList<>();
    private @Nullable Section open;
    private @Nullable Language language;
    private boolean inForm;

    /** @param bookmarks their names by the number of the paragraph */
    PaperParts(Labels labels, Map<Integer, List<String>> bookmarks) {
        this.labels = labels;
        bookmarks.forEach((paragraph, names) -> names.forEach(name -> {
            Marks.section(name).ifPresent(section -> headings.put(paragraph, section));
            if (name.equals(Marks.FORM)) {
                forms.add(paragraph);
            } else if (name.equals(Marks.LANGUAGE)) {
                languages.add(paragraph);
            }
        }));
    }

    Map<Section, String> sections() {
        var texts = new EnumMap<Section, String>(Section.class);
        lines.forEach((section, list) -> texts.put(section, PlainText.of(list)));
        return texts;
    }

    Map<Section, String> renamed() {
        return renamed;
    }

    String before() {
        return PlainText.of(before);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    void read(List<Line> document) {
        for (int from = 0; from < document.size(); ) {
            var to = from + 1;
            while (to < document.size()
                    && document.get(to).number() == document.get(from).number()) {
                to++;
            }
            paragraph(document.subList(from, to));
            from = to;
        }
    }

    private void paragraph(List<Line> paragraph) {
        var number = paragraph.getFirst().number();
        var text = paragraph.stream().map(Line::text).collect(joining(" ")).strip();
        if (headings.containsKey(number)) {
            heading(headings.get(number), number, text);
        } else if (forms.contains(number)) {
            inForm = true;
        } else if (languages.contains(number)) {
            language = named(text);
        } else if (!beginsUnmarked(number, text) && !Hints.contain(text)) {
            (open == null ? before(inForm) : lines.getOrDefault(open, before)).addAll(paragraph);
        }
    }

    /** What stands above the form is ours. */
    private List<Line> before(boolean counts) {
        return counts ? before : new ArrayList<>();
    }

    private void heading(Section section, int number, String text) {
        var match = labels.at(text).filter(label -> label.section() == section);
        if (match.isPresent()) {
            begin(section, new Line(number, 0, text.substring(match.get().end()), false));
        } else {
            if (!text.isEmpty()
                    && labels.withoutColon(text).filter(section::equals).isEmpty()) {
                renamed.put(section, PlainText.of(text));
            }
            begin(section, new Line(number, 0, "", false));
        }
    }

    private boolean beginsUnmarked(int number, String text) {
        var match = labels.at(text);
        var section = match.map(label -> label.section()).or(() -> labels.withoutColon(text));
        if (section.isEmpty() || lines.containsKey(section.get()) || headings.containsValue(section.get())) {
            return false;
        }
        var rest = match.map(label -> text.substring(label.end())).orElse("");
        begin(section.get(), new Line(number, 0, rest, false));
        return true;
    }

    private void begin(Section section, Line rest) {
        open = section;
        lines.computeIfAbsent(section, any -> new ArrayList<>()).add(rest);
    }

    /** The last language that is named in a line, by its own name or its code. */
    private static @Nullable Language named(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[\\s:.,;()]+");
        for (int word = words.length - 1; word >= 0; word--) {
            for (var candidate : Language.values()) {
                if (words[word].equals(candidate.code())
                        || words[word].equals(candidate.ownName().toLowerCase(Locale.ROOT))) {
                    return candidate;
                }
            }
        }
        return null;
    }
}

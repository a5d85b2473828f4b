package eu.savoirfaire.catalogue.intake;

import eu.savoirfaire.catalogue.intake.form.LabelMatch;
import eu.savoirfaire.catalogue.intake.paragraph.Block;
import eu.savoirfaire.catalogue.intake.paragraph.SectionText;
import eu.savoirfaire.catalogue.intake.source.LineRange;
import eu.savoirfaire.catalogue.intake.source.Warning;
import eu.savoirfaire.catalogue.intake.source.WarningCode;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet while it is being read. */
final class SheetDraft {
    private final int line;
    private final int workshop;
    private final Map<Section, Integer> labelLines = new EnumMap<>(Section.class);
    private final Map<Section, List<Block>> blocks = new EnumMap<>(Section.class);
    private final Map<Language, Integer> votes = new EnumMap<>(Language.class);
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Section running;

    /** @param workshop the ordinal of its workshop; 0 if none */
    SheetDraft(int line, int workshop) {
        this.line = line;
        this.workshop = workshop;
    }

    int workshop() {
        return workshop;
    }

    int line() {
        return line;
    }

    void vote(Language language) {
        votes.merge(language, 1, Integer::sum);
    }

    void begin(LabelMatch label, int atLine) {
        running = label.section();
        label.languages().forEach(this::vote);
        if (labelLines.putIfAbsent(label.section(), atLine) != null) {
            warn(atLine, WarningCode.LABEL_REPEATED, label.section().key());
        }
    }

    void add(Block block) {
        if (running == null) {
            warn(block.firstLine(), WarningCode.TEXT_BEFORE_LABEL);
            running = Section.OTHER;
        }
        blocks.computeIfAbsent(running, any -> new ArrayList<>()).add(block);
    }

    void warn(int atLine, WarningCode code, String... arguments) {
        warnings.add(new Warning(atLine, code, arguments));
    }

    boolean has(Section section) {
        return labelLines.containsKey(section);
    }

    boolean isEmpty() {
        return labelLines.isEmpty() && blocks.isEmpty();
    }

    /** Of the labels; Italian, the language of the first form, if there were none. */
    Language labelLanguage() {
        return votes.entrySet().stream()
                .max(Map.Entry.<Language, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Language.IT);
    }

    Map<Section, String> texts() {
        var texts = new EnumMap<Section, String>(Section.class);
        blocks.forEach((section, list) -> texts.put(section, SectionText.of(list)));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    Map<Section, LineRange> sources() {
        var sources = new EnumMap<Section, LineRange>(Section.class);
        blocks.forEach((section, list) -> sources.put(section, range(list)));
        return sources;
    }

    /** @param splitItems the lines of all list items that were mended */
    List<Warning> warnings(List<Integer> splitItems) {
        var all = new ArrayList<>(warnings);
        sources()
                .values()
                .forEach(range -> splitItems.stream()
                        .filter(split -> split >= range.fromLine() && split <= range.toLine())
                        .forEach(split -> all.add(new Warning(split, WarningCode.SPLIT_BULLET))));
        var texts = texts();
        for (var section : Section.values()) {
            var labelLine = labelLines.get(section);
            if (labelLine != null && !texts.containsKey(section)) {
                all.add(new Warning(labelLine, WarningCode.SECTION_EMPTY, section.key()));
            } else if (labelLine == null && section.required()) {
                all.add(new Warning(line, WarningCode.SECTION_MISSING, section.key()));
            }
        }
        all.sort(Comparator.comparingInt(Warning::line));
        return all;
    }

    private static LineRange range(List<Block> list) {
        var first = list.stream().mapToInt(Block::firstLine).min().orElseThrow();
        var last = list.stream().mapToInt(Block::lastLine).max().orElseThrow();
        return new LineRange(first, last);
    }
}

package eu.savoirfaire.catalogue.offline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.offline.Brought.Difference;
import eu.savoirfaire.catalogue.offline.Brought.Kind;
import eu.savoirfaire.catalogue.offline.paper.PaperReader;
import eu.savoirfaire.catalogue.offline.paper.PaperWriter;
import eu.savoirfaire.catalogue.offline.paper.PlainText;
import eu.savoirfaire.catalogue.offline.paper.ReturnedPaper;
import eu.savoirfaire.catalogue.offline.paper.Trace;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.syndication.ExampleSheets;
import eu.savoirfaire.catalogue.syndication.RandomSheets;
import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet goes along, is edited, comes back: what is brought is what was edited, and nothing else. */
class OfflineEditsTest {
    private static final PaperReader READER = new PaperReader();
    private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
    private static final int ROUNDS = 25;
    private static final String CODE = "GP-2026-0042";

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsBroughtAreExactlyTheEdits(Language labels) {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var sheet = randomSheet(random);
            var edits = randomEdits(random, sheet);
            var trace = trace(sheet);

            var paper = read(WordProcessor.edit(
                    copy(sheet, trace, labels),
                    document -> edits.forEach((section, text) -> document.rewrite(section, text))));
            var brought = Brought.compare(paper.sections(), paper.trace(), Optional.of(sheet), sheet);

            var expected = edits.entrySet().stream()
                    .filter(edit -> !plain(edit.getValue()).equals(text(sheet, edit.getKey())))
                    .collect(Collectors.toMap(Map.Entry::getKey, edit -> plain(edit.getValue())));
            var as = "seed " + seed + " round " + round + " labels " + labels;
            assertThat(paper.trace()).as(as).contains(trace);
            assertThat(paper.language()).as(as).contains(sheet.textLanguage());
            assertThat(brought.differences().stream()
                            .collect(Collectors.toMap(Difference::section, Difference::brought)))
                    .as(as)
                    .isEqualTo(expected);
            assertThat(brought.differences())
                    .as(as)
                    .extracting(Difference::kind)
                    .allMatch(Kind.EDITED::equals);
            assertThat(brought.lost()).as(as).isEmpty();
            assertThat(paper.renamed()).as(as).isEmpty();
        }
    }

    @Test
    void editsHereAndThereAreToldApartAndNothingIsOverwritten() {
        var seed = Long.getLong("savoir.seed", System.nanoTime());
        var random = new Random(seed);
        for (var round = 0; round < 4 * ROUNDS; round++) {
            var base = randomSheet(random);
            var there = randomEdits(random, base);
            var here = changed(base, randomEdits(random, base));
            var trace = trace(base);

            var paper = read(WordProcessor.edit(
                    copy(base, trace, Language.EN),
                    document -> there.forEach((section, text) -> document.rewrite(section, text))));
            var brought = Brought.compare(paper.sections(), paper.trace(), Optional.of(base), here);

            for (var section : Section.values()) {
                var from = text(base, section);
                var now = text(here, section);
                var theirs = there.containsKey(section) ? plain(there.get(section)) : from;
                var difference = brought.differences().stream()
                        .filter(each -> each.section() == section)
                        .findFirst();
                var as = "seed " + seed + " round " + round + " " + section;
                if (theirs.equals(now) || theirs.equals(from)) {
                    assertThat(difference).as(as).isEmpty();
                    assertThat(brought.onlyHere().contains(section))
                            .as(as)
                            .isEqualTo(theirs.equals(from) && !now.equals(from));
                } else {
                    assertThat(difference)
                            .as(as)
                            .contains(new Difference(
                                    section,
                                    now.equals(from) ? Kind.EDITED : Kind.CONFLICT,
                                    Optional.of(from),
                                    now,
                                    theirs,
                                    List.of()));
                }
            }
        }
    }

    @Test
    void aSecondReadingOfATextChangesNothing() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            new RandomSheets(random)
                    .some()
                    .forEach(sheet -> sheet.texts()
                            .values()
                            .forEach(text -> assertThat(plain(plain(text))).isEqualTo(plain(text))));
        }
        assertThat(plain("• uno\n• due")).isEqualTo(plain(plain("• uno\n• due")));
        assertThat(plain("- - doppio")).isEqualTo("- doppio");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutBookmarksTheLabelsTell(Language labels) {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(copy(sheet, trace(sheet), labels), WordProcessor::dropBookmarks));

        assertThat(Brought.compare(paper.sections(), paper.trace(), Optional.of(sheet), sheet)
                        .isEmpty())
                .isTrue();
        assertThat(paper.sections()).hasSize(Section.values().length);
    }

    @Test
    void withoutPropertiesThePrintedCodeTellsAndNothingIsProposed() {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(copy(sheet, trace(sheet), Language.FR), document -> {
            document.dropProperties();
            document.rewrite(Section.FUTURE, "Altro ancora.");
        }));
        var brought = Brought.compare(paper.sections(), paper.trace(), Optional.empty(), sheet);

        assertThat(paper.trace()).map(Trace::code).contains(CODE);
        assertThat(brought.differences())
                .singleElement()
                .matches(difference -> difference.kind() == Kind.UNKNOWN && !difference.isPlain());
    }

    @Test
    void withoutAnySignTheTextAloneIsCompared() {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(copy(sheet, trace(sheet), Language.IT), document -> {
            document.dropProperties();
            document.dropLinesWith(CODE);
        }));

        assertThat(paper.trace()).isEmpty();
        assertThat(Brought.compare(paper.sections(), paper.trace(), Optional.empty(), sheet)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aLostHeadingTouchesNeitherItsSectionNorTheOneBefore() {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(
                copy(sheet, trace(sheet), Language.IT), document -> document.deleteHeading(Section.RESULTS)));
        var brought = Brought.compare(paper.sections(), paper.trace(), Optional.of(sheet), sheet);

        assertThat(brought.lost()).containsExactly(Section.RESULTS);
        assertThat(brought.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.section()).isEqualTo(Section.BENEFICIARIES);
            assertThat(difference.swallowed()).containsExactly(Section.RESULTS);
            assertThat(difference.isPlain()).isFalse();
        });
    }

    @Test
    void aRenamedHeadingIsStillAHeadingAndIsSaid() {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(
                copy(sheet, trace(sheet), Language.IT),
                document -> document.rename(Section.RESULTS, "Che cosa abbiamo ottenuto")));

        assertThat(paper.renamed()).containsExactly(Map.entry(Section.RESULTS, "Che cosa abbiamo ottenuto"));
        assertThat(paper.sections()).containsEntry(Section.RESULTS, text(sheet, Section.RESULTS));
    }

    @Test
    void textAfterTheColonOfAHeadingIsText() {
        var sheet = ExampleSheets.italian().sheet();

        var paper = read(WordProcessor.edit(copy(sheet, trace(sheet), Language.IT), document -> {
            document.rewrite(Section.FUTURE, "");
            document.rename(Section.FUTURE, "PROSPETTIVE E OBIETTIVI FUTURI: Altri due comuni.");
        }));

        assertThat(paper.sections()).containsEntry(Section.FUTURE, "Altri due comuni.");
        assertThat(paper.renamed()).isEmpty();
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndSaid() {
        var sheet = ExampleSheets.english().sheet();

        var paper = read(WordProcessor.edit(
                copy(sheet, trace(sheet), Language.EN),
                document -> document.track(Section.TERRITORY, "Granton, Scotland")));

        assertThat(paper.changes()).isTrue();
        assertThat(paper.sections()).containsEntry(Section.TERRITORY, "Granton, Scotland");
    }

    @Test
    void whatAFieldShowsIsTextAndItsCommandIsNot() {
        var sheet = ExampleSheets.english().sheet();

        var paper = read(WordProcessor.edit(
                copy(sheet, trace(sheet), Language.EN), document -> document.field(Section.OTHER, "see above")));

        assertThat(paper.sections()).containsEntry(Section.OTHER, "see above");
    }

    static byte[] copy(Sheet sheet, Trace trace, Language labels) {
        return new PaperWriter(labels).copy(sheet, trace, NOW);
    }

    static Trace trace(Sheet sheet) {
        return Trace.of(CODE, 3, new UUID(1, 2), sheet);
    }

    static ReturnedPaper read(byte[] document) {
        return READER.read("copy.docx", document);
    }

    static Sheet randomSheet(Random random) {
        var sheets = new RandomSheets(random).some();
        return sheets.get(random.nextInt(sheets.size())).sheet();
    }

    static String text(Sheet sheet, Section section) {
        return plain(sheet.text(section).orElse(""));
    }

    static String plain(String text) {
        return PlainText.of(text);
    }

    private static Map<Section, String> randomEdits(Random random, Sheet sheet) {
        var other = randomSheet(random);
        var edits = new EnumMap<Section, String>(Section.class);
        for (var section : Section.values()) {
            switch (random.nextInt(5)) {
                case 0 -> edits.put(section, other.text(section).orElse(""));
                case 1 -> edits.put(section, sheet.text(section).orElse("x") + "\n\n- Zeta\n- Eta");
                default -> {}
            }
        }
        return edits;
    }

    private static Sheet changed(Sheet sheet, Map<Section, String> edits) {
        var changed = sheet;
        for (var edit : edits.entrySet()) {
            changed = changed.with(edit.getKey(), edit.getValue());
        }
        return changed;
    }
}

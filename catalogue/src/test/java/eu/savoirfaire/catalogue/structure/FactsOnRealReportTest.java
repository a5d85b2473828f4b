package eu.savoirfaire.catalogue.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.savoirfaire.catalogue.fact.BuildingBlock;
import eu.savoirfaire.catalogue.fact.Indicator;
import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.sheet.Sheet;
import eu.savoirfaire.catalogue.structure.figure.IndicatorProposals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the twelve real sheets name beside codes: counted, and each with words that stand in the sheet. */
class FactsOnRealReportTest {
    private static final List<Sheet> SHEETS = new ArrayList<>();

    /** Judged by reading the sheets: what each counts of its own doing, with its unit. */
    private static final Map<Integer, Set<String>> RIGHT = Map.of(
            1, Set.of("300000EUR", "200", "120", "280", "12"),
            3, Set.of("9", "2500", "9000", "50"),
            5, Set.of("16-20"),
            6, Set.of("22", "30"),
            7, Set.of("400", "12", "577", "41", "23"));

    @BeforeAll
    static void readTheReport() throws IOException {
        var lines = RealReport.lines();
        assumeTrue(lines.isPresent(), "the real report is not at hand");
        SHEETS.clear();
        for (var sheet = 0; sheet < RealReport.sheets(); sheet++) {
            var language = RealReport.language(sheet);
            SHEETS.add(new Sheet(RealReport.sections(lines.get(), sheet), language, language));
        }
    }

    @Test
    void everyFactHasWordsThatStandInItsSheet() {
        for (var sheet : SHEETS) {
            var whole = String.join("\n", sheet.texts().values());
            var phrases = Stream.of(
                            indicators(sheet).stream().map(Indicator::phrase),
                            blocks(sheet).stream().map(BuildingBlock::phrase),
                            ties(sheet).stream().map(Tie::phrase))
                    .flatMap(all -> all);
            assertThat(phrases).allSatisfy(phrase -> assertThat(whole).contains(phrase));
        }
    }

    @Test
    void nearlyNineOfTenIndicatorsAreWhatTheSheetCounts() {
        var right = 0;
        var all = 0;
        for (var n = 0; n < SHEETS.size(); n++) {
            var judged = RIGHT.getOrDefault(n + 1, Set.of());
            for (var one : indicators(SHEETS.get(n))) {
                var quantity = one.quantity();
                var value = quantity.isRange()
                        ? quantity.from() + "-" + quantity.to()
                        : quantity.from().toString();
                all++;
                right += judged.contains(value + one.unit()) ? 1 : 0;
            }
        }
        System.out.printf("indicators: %d proposed, %d right%n", all, right);

        assertThat(all).isEqualTo(20);
        assertThat(right).isEqualTo(17);
    }

    @Test
    void blocksAndTiesAreWhatTheSheetsName() {
        assertThat(SHEETS.stream().mapToInt(sheet -> blocks(sheet).size()).sum())
                .isEqualTo(6);
        assertThat(SHEETS.stream().mapToInt(sheet -> ties(sheet).size()).sum()).isEqualTo(11);
    }

    private static List<Indicator> indicators(Sheet sheet) {
        return new IndicatorProposals().in(sheet);
    }

    private static List<BuildingBlock> blocks(Sheet sheet) {
        return new BlockProposals().in(sheet);
    }

    private static List<Tie> ties(Sheet sheet) {
        return new TieProposals().in(sheet);
    }
}

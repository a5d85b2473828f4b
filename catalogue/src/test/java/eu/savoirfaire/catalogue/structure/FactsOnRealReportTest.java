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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the twelve real sheets name beside codes: counted, and each with words that stand in the sheet. */
class FactsOnRealReportTest {
    private static final List<Sheet> SHEETS = new ArrayList<>();

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
    void theTwelveSheetsNameSoMany() {
        for (var n = 0; n < SHEETS.size(); n++) {
            var sheet = SHEETS.get(n);
            for (var one : indicators(sheet)) {
                System.out.printf(
                        "%2d I %s..%s %s|%s|%s %s %s%n",
                        n + 1, one.quantity().from(), one.quantity().to(), one.unit(), one.label(), one.qualifier(), one.stage(), one.asOf());
            }
            blocks(sheet).forEach(one -> System.out.println("   B " + one.name()));
            ties(sheet).forEach(one -> System.out.println("   T " + one.kind() + " " + one.title()));
        }
        assertThat(SHEETS.stream().mapToInt(sheet -> indicators(sheet).size()).sum()).isEqualTo(0);
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

package eu.savoirfaire.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.flow.ImportOutcome;
import eu.savoirfaire.platform.flow.ImportOutcome.Difference;
import eu.savoirfaire.platform.flow.ImportOutcome.TakenSheet;
import eu.savoirfaire.platform.flow.ImportOutcome.TakenWorkshop;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportCommandTest {
    private static final TakenSheet NEW_ONE = new TakenSheet(
            null, "CREATED", "Kitchen garden", "Cooperativa Aurora", false, List.of("line 3: split"), List.of());
    private static final TakenSheet DISPUTED = new TakenSheet(
            "GP-2026-0001",
            "CONFLICT",
            "Language café",
            "Associazione Ponte",
            true,
            List.of(),
            List.of(new Difference("results", "forty people", "fifty people")));

    @Test
    void aPersonReadsARowPerSheetAndConflictsSideBySide() {
        var workshop = new TakenWorkshop(1, "Integration in practice", "2019-04-12", 2);
        var taken =
                new ImportOutcome.Taken("{}", List.of(NEW_ONE, DISPUTED), List.of(workshop), List.of("line 9: odd"));

        var text = String.join("\n", new ImportSummary(taken, true).lines());

        assertThat(text)
                .contains("(new)", "CREATED", "GP-2026-0001", "Conflict in GP-2026-0001")
                .containsPattern("results +forty people +fifty people")
                .containsPattern("1 +2019-04-12 +2 +Integration in practice")
                .contains("(new): line 3: split", "line 9: odd")
                .endsWith("Nothing was written.");
    }
}

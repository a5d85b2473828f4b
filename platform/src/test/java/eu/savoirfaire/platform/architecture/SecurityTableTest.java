package eu.savoirfaire.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table of security requirements says is so. */
class SecurityTableTest {
    private static final SecurityTable OURS = new SecurityTable(Sources.text(Sources.ROOT.resolve("SECURITY.md")));
    private static final List<Sources.Source> TESTS = Sources.java().stream()
            .filter(source -> source.name().contains("src/test/java"))
            .toList();

    @Test
    void everyTestAndDocumentThatItNamesExists() {
        assertThat(OURS.idsInScope()).hasSizeGreaterThan(100);
        assertThat(OURS.unfounded(TESTS)).isEmpty();
    }

    @Test
    void noRequirementStandsTwice() {
        assertThat(OURS.repeated()).isEmpty();
    }

    @Test
    void someAreAnsweredAndSomeAreOpen() {
        assertThat(OURS.open()).isBetween(1L, OURS.idsInScope().size() - 50L);
    }

    @Test
    void theRequirementsAreThoseOfTheStandardThatApply() throws IOException {
        var list = Path.of(System.getProperty("savoir.shared", "../../shared"))
                .resolve("notes/asvs-5.0-l2-applicability.csv");
        assumeTrue(Files.exists(list), "NOT CHECKED whether SECURITY.md has every requirement: there is no " + list);

        assertThat(OURS.idsInScope())
                .containsExactlyInAnyOrderElementsOf(
                        ids(list, row -> row.get("in_scope").equals("yes")));
        assertThat(OURS.idsOutOfScope())
                .containsExactlyInAnyOrderElementsOf(
                        ids(list, row -> row.get("in_scope").equals("no")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            `SecurityTableTest#noSuchTest`                       ¦ there is no test
            `NoSuchTest#noRequirementStandsTwice`                ¦ there is no test
            `SecurityTableTest#ids`                              ¦ there is no test
            [the decision](docs/adr/9999-nothing.md)             ¦ there is no document
            we are careful                                       ¦ neither a test nor a document
            *open*, but nearly done                              ¦ neither a test nor a document
            """)
    void anAnswerWithoutGroundIsFound(String answer, String complaint) {
        var table = new SecurityTable("| V1.1.1 | " + answer + " |");

        assertThat(table.unfounded(TESTS)).singleElement().asString().contains(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            `SecurityTableTest#noRequirementStandsTwice`
            [how to report](SECURITY.md#reporting)
            *open*
            *open*: comes with accounts
            """)
    void anAnswerWithGroundIsTaken(String answer) {
        assertThat(new SecurityTable("| V1.1.1 | " + answer + " |").unfounded(TESTS))
                .isEmpty();
    }

    @Test
    void aRequirementThatStandsTwiceIsFound() {
        var page = "| V1.1.1 | *open* |\n" + SecurityTable.OUT_OF_SCOPE + "\n| V1.1.1 | no such thing |\n";

        assertThat(new SecurityTable(page).repeated()).containsExactly("V1.1.1");
    }

    private static Set<String> ids(Path list, Predicate<CSVRecord> wanted) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(list))) {
            return rows.stream().filter(wanted).map(row -> row.get("id")).collect(Collectors.toSet());
        }
    }
}

package eu.savoirfaire.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39 055", "-1", "@SUM(A1)", "\t=1", "'=1", "''@x", "\r=1"})
    void nothingRunsInASpreadsheetAndEverythingComesBack(String cell) throws IOException {
        var text = Csv.of(List.of("a"), List.of(List.of(cell)));

        assertThat(text.lines().skip(1).findFirst().orElse("").replaceFirst("^\"", ""))
                .startsWith("'");
        assertThat(Csv.read(text)).containsExactly(List.of("a"), List.of(cell));
    }

    @Test
    void quotesLinesAndCommasComeBack() throws IOException {
        var line = List.of("one, two", "a \"word\"", "two\nlines", "", "أهلا");

        assertThat(Csv.read(Csv.of(List.of("a", "b", "c", "d", "e"), List.of(line))))
                .element(1)
                .isEqualTo(line);
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        assertThatThrownBy(() -> Csv.read("a,\"b\nc")).isInstanceOf(IOException.class);
    }
}

package eu.savoirfaire.infra.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "+39,'+39", "-5,'-5", "@x,'@x", "'=x,''=x", "'x,'x", "x=1,x=1", "\"\",\"\""})
    void noCellIsAFormulaAndEachComesBack(String text, String cell) {
        assertThat(SpreadsheetCell.harmless(text)).isEqualTo(cell);
        assertThat(SpreadsheetCell.text(cell)).isEqualTo(text);
    }
}

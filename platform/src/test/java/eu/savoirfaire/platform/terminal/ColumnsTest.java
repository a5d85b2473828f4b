package eu.savoirfaire.platform.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void areAsWideAsTheirWidestCell() {
        var columns = new Columns(20).row("a", "bb").row("ccc", "d");

        assertThat(columns.lines()).containsExactly("a    bb", "ccc  d");
    }

    @Test
    void longCellsAreCutAndKeptOnOneLine() {
        var columns = new Columns(5).row("one\ntwo three", "x");

        assertThat(columns.lines()).containsExactly("one…  x");
    }
}

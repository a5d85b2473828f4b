package eu.savoirfaire.infra.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import eu.savoirfaire.infra.web.message.Label;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final int QUIET = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void aQrCodeReadsBackAsWhatItSays() throws Exception {
        var code = QrCode.of("https://example.org/practices/orto-in-comune?lang=ar");

        assertThat(new Decoder().decode(drawn(code)).getText()).isEqualTo(code.content());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(3_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestCountFillsTheChart() {
        var label = Label.of("x");
        var counts = List.of(new BarChart.Count(label, 1), new BarChart.Count(label, 3), new BarChart.Count(label, 0));

        var chart = BarChart.of(label, label, label, counts);

        assertThat(chart.bars()).extracting(BarChart.Bar::width).containsExactly(33.3, 100.0, 0.0);
        assertThat(BarChart.of(label, label, label, List.of()).bars()).isEmpty();
    }

    @Test
    void tilesDarkenWithTheirCount() {
        var shades = List.of(0L, 1L, 2L, 3L, 9L, 27L, 1_000_000L).stream()
                .map(count -> new TileMap.Tile("X", Label.of("x"), 2, 3, count, "/").shade())
                .toList();

        assertThat(shades).containsExactly(0, 1, 1, 2, 3, 4, 4);
    }

    /** The matrix without its quiet zone, as a reader of the drawing would see it. */
    private static BitMatrix drawn(QrCode code) {
        var matrix = new BitMatrix(code.size() - 2 * QUIET);
        var runs = RUN.matcher(code.path());
        while (runs.find()) {
            var x = Integer.parseInt(runs.group(1)) - QUIET;
            var y = Integer.parseInt(runs.group(2)) - QUIET;
            matrix.setRegion(x, y, Integer.parseInt(runs.group(3)), 1);
        }
        return matrix;
    }
}

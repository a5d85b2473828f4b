package eu.savoirfaire.infra.web.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004) as one SVG path.
 *
 * @param size modules per side, with the quiet zone of four on each
 * @param path the dark modules, row by row
 * @param content what it says
 */
public record QrCode(int size, String path, String content) {
    private static final int QUIET = 4;

    /** @throws IllegalArgumentException when the content is too long for a code (about 2,300 bytes) */
    public static QrCode of(String content) {
        try {
            var matrix = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(matrix.getWidth() + 2 * QUIET, path(matrix), content);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("cannot be a QR code", tooLong);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    var width = x - start;
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                }
            }
        }
        return path.toString();
    }
}

package eu.savoirfaire.infra.document.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture that a printed page can hold. */
public final class QrPicture {
    /** Pixels a module: sharp at 600 dots an inch on a 23 mm code. */
    private static final int SCALE = 12;

    private static final int QUIET_ZONE = 2;

    private QrPicture() {}

    /** The address as a PNG in a {@code data:} URL. */
    public static String of(String address) {
        try {
            var hints =
                    Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var code = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(code), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException impossible) {
            throw new IllegalStateException("no QR code of " + address, impossible);
        }
    }

    private static BufferedImage picture(BitMatrix code) {
        var width = code.getWidth() * SCALE;
        var height = code.getHeight() * SCALE;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                picture.setRGB(x, y, code.get(x / SCALE, y / SCALE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}

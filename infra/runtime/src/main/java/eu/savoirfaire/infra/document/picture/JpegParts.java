package eu.savoirfaire.infra.document.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The segments of a JPEG file (ITU-T T.81, annex B) that say things about the picture instead of drawing it. */
public final class JpegParts {
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int IPTC = 0xED;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    /** {@code Exif} and two zeros, before the TIFF header. */
    private static final int EXIF_HEAD = 6;

    private JpegParts() {}

    /** Without camera, place, time and comments; what is no JPEG stays as it is. */
    public static byte[] withoutRemarks(byte[] jpeg) {
        var kept = new ByteArrayOutputStream(jpeg.length);
        var at = 2;
        kept.write(jpeg, 0, Math.min(2, jpeg.length));
        while (isSegment(jpeg, at) && marker(jpeg, at) != START_OF_SCAN) {
            var marker = marker(jpeg, at);
            var length = 2 + length(jpeg, at);
            if (marker != EXIF && marker != IPTC && marker != COMMENT) {
                kept.write(jpeg, at, length);
            }
            at += length;
        }
        kept.write(jpeg, Math.min(at, jpeg.length), Math.max(0, jpeg.length - at));
        return kept.toByteArray();
    }

    /** How the camera was held, from 1 (upright) to 8 (Exif 2.32, 4.6.4); 1 when it is not said. */
    static int orientation(byte[] jpeg) {
        for (int at = 2; isSegment(jpeg, at) && marker(jpeg, at) != START_OF_SCAN; at += 2 + length(jpeg, at)) {
            if (marker(jpeg, at) == EXIF && length(jpeg, at) > 2 + EXIF_HEAD) {
                var tiff = ByteBuffer.wrap(jpeg, at + 4 + EXIF_HEAD, length(jpeg, at) - 2 - EXIF_HEAD)
                        .slice();
                return orientation(tiff);
            }
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return 1;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                break;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                var value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static boolean isSegment(byte[] jpeg, int at) {
        return at + 4 <= jpeg.length
                && (jpeg[at] & 0xFF) == 0xFF
                && length(jpeg, at) >= 2
                && at + 2 + length(jpeg, at) <= jpeg.length;
    }

    private static int marker(byte[] jpeg, int at) {
        return jpeg[at + 1] & 0xFF;
    }

    private static int length(byte[] jpeg, int at) {
        return (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
    }
}

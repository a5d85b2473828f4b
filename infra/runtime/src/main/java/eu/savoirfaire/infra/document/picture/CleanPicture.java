package eu.savoirfaire.infra.document.picture;

import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture drawn anew, upright and no larger than a screen. Whatever else was in the file - place, camera, a second file
 * behind it - is not in this one.
 *
 * @param bytes in the format it came in
 */
public record CleanPicture(int width, int height, byte[] bytes) {
    private static final int MEGAPIXEL = 1_000_000;
    private static final int MOST_MEGAPIXELS = 60;
    private static final float QUALITY = 0.85f;

    /** The formats that are drawn; what else there is has no reader in the JDK. */
    public enum Format {
        PNG,
        JPEG
    }

    /**
     * @param name of the file, for the refusal
     * @param longest pixels of the longer side; a larger picture is made smaller
     * @throws Refused when it cannot be drawn or is enormous
     */
    public static CleanPicture of(String name, byte[] bytes, Format format, int longest) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
            try {
                reader.setInput(in, true, true);
                var orientation = format == Format.JPEG ? JpegParts.orientation(bytes) : 1;
                return drawn(read(name, reader), orientation, format, longest);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // the readers answer broken files with all of these
            throw new Refused(new DocumentRefusal.BadPicture(name));
        }
    }

    /** The size is in the head of the file: it is looked at before room is made for the picture. */
    private static BufferedImage read(String name, ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > (long) MOST_MEGAPIXELS * MEGAPIXEL) {
            throw new Refused(new DocumentRefusal.HugePicture(name, MOST_MEGAPIXELS));
        }
        return reader.read(0);
    }

    private static CleanPicture drawn(BufferedImage picture, int orientation, Format format, int longest)
            throws IOException {
        var scale = Math.min(1.0, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var turned = orientation >= 5;
        var upright = new BufferedImage(
                turned ? height : width,
                turned ? width : height,
                format == Format.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            if (format == Format.JPEG) {
                canvas.setColor(Color.WHITE);
                canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            }
            canvas.transform(turn(orientation, width, height));
            canvas.drawImage(picture, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
        return new CleanPicture(upright.getWidth(), upright.getHeight(), written(upright, format));
    }

    /** From how the picture lies in the file to how it is meant (Exif 2.32, 4.6.4, orientation). */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage picture, Format format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format.name()).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

package eu.savoirfaire.infra.web.asset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A static file in memory, plain and compressed.
 *
 * @param hash the first 12 hexadecimal digits of the content's SHA-256
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the bytes are the point
record Asset(AssetKind kind, String hash, byte[] content, byte[] compressed) {

    static Asset of(AssetKind kind, byte[] content) {
        return new Asset(kind, hash(content), content, kind.text() ? gzip(content) : content);
    }

    boolean worthCompressing() {
        return compressed.length < content.length;
    }

    private static String hash(byte[] content) {
        return HexFormat.of().formatHex(DigestUtils.sha256(content), 0, 6);
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

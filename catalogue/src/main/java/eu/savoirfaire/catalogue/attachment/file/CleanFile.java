package eu.savoirfaire.catalogue.attachment.file;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that may be given to others.
 *
 * @param width in pixels; 0 for what is no picture
 * @param height in pixels; 0 for what is no picture
 */
public record CleanFile(FileKind kind, byte[] bytes, int width, int height) {

    /** The SHA-256 of its bytes, in hexadecimal. */
    public String hash() {
        return DigestUtils.sha256Hex(bytes);
    }
}

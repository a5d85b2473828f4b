package eu.savoirfaire.workshops.material.file;

import org.apache.commons.codec.digest.DigestUtils;

/** A file that may be given to others. */
public record CleanFile(FileSort sort, byte[] bytes) {

    /** What is kept of it beside its bytes. */
    public KeptFile kept() {
        return new KeptFile(sort, bytes.length, DigestUtils.sha256Hex(bytes));
    }
}

package eu.savoirfaire.catalogue.attachment;

import eu.savoirfaire.catalogue.attachment.file.FileKind;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file of a sheet. It never changes, save when it is removed by law.
 *
 * @param bytes its size
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param width in pixels; 0 for what is no picture
 * @param removed when it was removed by law: what is left is that it was there
 */
public record Attachment(
        UUID id,
        FileKind kind,
        long bytes,
        String hash,
        int width,
        int height,
        Description description,
        Optional<Instant> removed) {

    public boolean isRemoved() {
        return removed.isPresent();
    }

    /** Its title in its language. */
    public Phrase phrase() {
        return new Phrase(description.title(), description.language());
    }

    /** Such as {@code 1.4 MB}, rounded up to the next tenth. */
    public double megabytes() {
        return Math.ceil(bytes / 100_000.0) / 10;
    }
}

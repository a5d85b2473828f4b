package eu.savoirfaire.infra.document.office;

import eu.savoirfaire.infra.document.DocumentLimits;
import eu.savoirfaire.infra.document.DocumentRefusal;
import eu.savoirfaire.infra.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an archive, unpacked one at a time in memory and never past the limits, whatever the archive says of itself. */
final class ZipParts implements AutoCloseable {
    /** Small parts may pack as well as they like: style sheets are repetitive. */
    private static final long FREE_OF_RATIO = 1 << 20;

    private final ZipFile zip;
    private final String name;
    private final DocumentLimits limits;

    private ZipParts(ZipFile zip, String name, DocumentLimits limits) {
        this.zip = zip;
        this.name = name;
        this.limits = limits;
    }

    static ZipParts open(byte[] bytes, String name, DocumentLimits limits) throws IOException {
        var channel = new SeekableInMemoryByteChannel(bytes);
        var zip = ZipFile.builder().setSeekableByteChannel(channel).get();
        var parts = new ZipParts(zip, name, limits);
        parts.refuseBomb();
        return parts;
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream()
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    Optional<InputStream> part(String part) throws IOException {
        var entry = zip.getEntry(part);
        return entry == null ? Optional.empty() : Optional.of(new ByteArrayInputStream(unpack(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** By what the directory of the archive declares; {@link #unpack} holds for what it hides. */
    private void refuseBomb() {
        var entries = Collections.list(zip.getEntries());
        var expanded = entries.stream()
                .mapToLong(entry -> Math.max(0, entry.getSize()))
                .sum();
        if (entries.size() > limits.archiveEntries()
                || expanded > limits.expandedBytes()
                || entries.stream().anyMatch(entry -> isBomb(entry, entry.getSize()))) {
            throw new Refused(new DocumentRefusal.ArchiveBomb(name));
        }
    }

    private byte[] unpack(ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            var most = Math.clamp(
                    Math.max(FREE_OF_RATIO, entry.getCompressedSize() * limits.expansion()), 0, limits.expandedBytes());
            var bytes = in.readNBytes(Math.toIntExact(most) + 1);
            if (bytes.length > most) {
                throw new Refused(new DocumentRefusal.ArchiveBomb(name));
            }
            return bytes;
        }
    }

    private boolean isBomb(ZipArchiveEntry entry, long expanded) {
        return expanded > FREE_OF_RATIO && expanded > entry.getCompressedSize() * limits.expansion();
    }
}

package eu.savoirfaire.matching.engine.snapshot;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A file of offers, written as a whole and never changed.
 *
 * <pre>
 * head    {@value #NAME}, format (4 bytes), how rows were read (UTF)
 * offer   1, id (16 bytes), version (4), length (4), {@link OfferBytes}; as many as there are
 * foot    0, {@link Mark} (8 + 16 bytes), SHA-256 of everything before it (32 bytes)
 * </pre>
 */
public final class SnapshotFile {
    /**
     * Raised when the bytes, or what is read of the row of an offer, become others; a test notices both. There is no way from one to
     * the next: the file is derived.
     */
    static final int FORMAT = 1;

    static final String NAME = "SAVOIR OFFERS\n";
    static final int MARK = 24;
    static final int DIGEST = 32;

    private static final String FILE = "offers.snapshot";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String reading;

    /**
     * @param folder made when it is needed
     * @param reading by what rows become offers: a file of another is not read
     */
    public SnapshotFile(Path folder, String reading) {
        this.folder = folder;
        this.reading = reading;
    }

    public Path path() {
        return folder.resolve(FILE);
    }

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Filling {
        /** @return up to where in the log nothing that was handed over came later; empty to give it up */
        Optional<Mark> fill(SnapshotWriter to) throws IOException;
    }

    /**
     * The file, if there is one, after all of it was checked.
     *
     * @throws SpoiltSnapshot if it is not what somebody wrote here
     */
    public Optional<SnapshotReader> open() throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path(), StandardOpenOption.READ);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        try {
            return Optional.of(SnapshotReader.checked(channel, reading));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * Writes another one beside it, which takes its place when it is whole and on the disk. However that ends, even with the process,
     * one of the two is there.
     *
     * @return whether it was written
     */
    public boolean write(Filling filling) throws IOException {
        Files.createDirectories(folder);
        var part = folder.resolve(FILE + ".part");
        try {
            if (!write(part, filling)) {
                return false;
            }
            Files.move(part, path(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private boolean write(Path part, Filling filling) throws IOException {
        try (var channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var plain = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            var digest = digest();
            var out = new DataOutputStream(new DigestOutputStream(plain, digest));
            head(out);
            var mark = filling.fill(new SnapshotWriter(out));
            if (mark.isEmpty()) {
                return false;
            }
            foot(mark.get(), out);
            plain.write(digest.digest());
            plain.flush();
            channel.force(true);
            return true;
        }
    }

    private void head(DataOutputStream out) throws IOException {
        out.write(NAME.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(FORMAT);
        out.writeUTF(reading);
    }

    private static void foot(Mark mark, DataOutputStream out) throws IOException {
        out.writeByte(0);
        out.writeLong(mark.position());
        new Words.Out(out).uuid(mark.event());
        out.flush();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

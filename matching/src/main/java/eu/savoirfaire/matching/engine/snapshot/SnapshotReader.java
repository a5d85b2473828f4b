package eu.savoirfaire.matching.engine.snapshot;

import eu.savoirfaire.matching.OfferId;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file whose every byte was found as it was written. */
public final class SnapshotReader implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final String reading;
    private final Mark mark;

    private SnapshotReader(FileChannel channel, String reading, Mark mark) {
        this.channel = channel;
        this.reading = reading;
        this.mark = mark;
    }

    /** Uses an offer of the file. */
    @FunctionalInterface
    public interface Use {
        void use(Entry entry) throws IOException;
    }

    static SnapshotReader checked(FileChannel channel, String reading) throws IOException {
        head(new DataInputStream(Channels.newInputStream(channel.position(0))), reading);
        digest(channel);
        return new SnapshotReader(channel, reading, mark(channel));
    }

    /** Up to where in the log nothing that is in it came later. */
    public Mark mark() {
        return mark;
    }

    /** Hands over every offer that is in it. */
    public void each(Use use) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(0)), BUFFER));
        head(in, reading);
        while (in.readByte() == 1) {
            var id = new OfferId(new Words.In(in).uuid());
            use.use(new Entry(id, in.readInt(), in.readNBytes(in.readInt())));
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Its beginning, which says whether the rest is understood. */
    private static void head(DataInputStream in, String reading) throws IOException {
        try {
            var name = new String(in.readNBytes(SnapshotFile.NAME.length()), StandardCharsets.US_ASCII);
            if (!name.equals(SnapshotFile.NAME)) {
                throw new SpoiltSnapshot("it is no file of offers, or is damaged");
            }
            var format = in.readInt();
            if (format != SnapshotFile.FORMAT) {
                throw new SpoiltSnapshot(
                        "it is of format %d, this program writes format %d".formatted(format, SnapshotFile.FORMAT));
            }
            var other = in.readUTF();
            if (!other.equals(reading)) {
                throw new SpoiltSnapshot("its rows were read by '%s', not by '%s'".formatted(other, reading));
            }
        } catch (EOFException | UTFDataFormatException cut) {
            throw new SpoiltSnapshot("it is cut or damaged at its beginning", cut);
        }
    }

    private static void digest(FileChannel channel) throws IOException {
        var left = channel.size() - SnapshotFile.DIGEST;
        if (left < SnapshotFile.MARK) {
            throw new SpoiltSnapshot("it is cut after %d bytes".formatted(channel.size()));
        }
        var digest = SnapshotFile.digest();
        var buffer = ByteBuffer.allocate(BUFFER);
        channel.position(0);
        while (left > 0) {
            buffer.clear().limit((int) Math.min(left, BUFFER));
            if (channel.read(buffer) < 0) {
                throw new SpoiltSnapshot("it became shorter while it was read");
            }
            left -= buffer.flip().remaining();
            digest.update(buffer);
        }
        var told = Channels.newInputStream(channel).readNBytes(SnapshotFile.DIGEST);
        if (!Arrays.equals(told, digest.digest())) {
            throw new SpoiltSnapshot(
                    "it is cut or damaged: its %d bytes do not have its digest".formatted(channel.size()));
        }
    }

    private static Mark mark(FileChannel channel) throws IOException {
        channel.position(channel.size() - SnapshotFile.DIGEST - SnapshotFile.MARK);
        var in = new DataInputStream(Channels.newInputStream(channel));
        return new Mark(in.readLong(), new Words.In(in).uuid());
    }
}

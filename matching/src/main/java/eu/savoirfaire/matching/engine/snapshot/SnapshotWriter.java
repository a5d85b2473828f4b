package eu.savoirfaire.matching.engine.snapshot;

import java.io.DataOutputStream;
import java.io.IOException;

/** Adds offers to a file that is being written. */
public final class SnapshotWriter {
    private final DataOutputStream out;

    SnapshotWriter(DataOutputStream out) {
        this.out = out;
    }

    public void add(StandingOffer standing) throws IOException {
        add(Entry.of(standing));
    }

    /** One of another file, as it is there. */
    public void add(Entry entry) throws IOException {
        out.writeByte(1);
        new Words.Out(out).uuid(entry.id().value());
        out.writeInt(entry.version());
        out.writeInt(entry.bytes().length);
        out.write(entry.bytes());
    }
}

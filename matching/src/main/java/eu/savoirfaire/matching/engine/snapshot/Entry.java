package eu.savoirfaire.matching.engine.snapshot;

import eu.savoirfaire.matching.OfferId;
import java.io.IOException;

/** One offer of a file; its bytes are read only when somebody wants to know more than its version. */
public final class Entry {
    private final OfferId id;
    private final int version;
    private final byte[] bytes;

    Entry(OfferId id, int version, byte[] bytes) {
        this.id = id;
        this.version = version;
        this.bytes = bytes;
    }

    static Entry of(StandingOffer standing) {
        return new Entry(standing.offer().id(), standing.version(), OfferBytes.of(standing.offer()));
    }

    public OfferId id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** @throws SpoiltSnapshot if its bytes are none of an offer */
    public StandingOffer standing() throws SpoiltSnapshot {
        try {
            return new StandingOffer(OfferBytes.read(id, bytes), version);
        } catch (IOException | RuntimeException e) {
            throw new SpoiltSnapshot("what it says of the offer " + id.value() + " cannot be read: " + e, e);
        }
    }

    byte[] bytes() {
        return bytes;
    }
}

package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.compiled.CompiledOffer;
import eu.savoirfaire.matching.compiled.OfferCompiler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/**
 * The offers of the platform as an index that follows their events: in any order, and more than once. Every change carries the
 * version of its offer, and the highest wins, also over a removal. One thread writes; readers take a {@link Snapshot}, which
 * never changes. What a batch of changes touches is copied once, when the first of them touches it.
 */
public final class OfferIndex {
    private final OfferCompiler offers;
    private final Eligibilities eligibilities;
    private final List<Chunk> chunks = new ArrayList<>();
    private final BitSet ownChunks = new BitSet();
    private final List<RoaringBitmap> standing = new ArrayList<>();
    private final BitSet ownStanding = new BitSet();
    private final RowsById rows = new RowsById();
    private int size;

    /** @param offers the compiler whose codes the offers will come in */
    public OfferIndex(OfferCompiler offers) {
        this.offers = offers;
        eligibilities = new Eligibilities(offers);
    }

    /**
     * The offer is now like this, unless a later version is known.
     *
     * @return whether that was news
     */
    public boolean put(CompiledOffer offer, int version) {
        var row = rowFor(offer.id(), version);
        if (row < 0) {
            return false;
        }
        leave(row);
        var eligibility = eligibilities.code(offer.kind(), offer.gate());
        eligibilities.note(offer.kind(), offer.weights());
        own(row).put(row % Chunk.ROWS, offer, offers.omega(), eligibility, version);
        standing(eligibility).add(row);
        return true;
    }

    /**
     * The offer is gone: withdrawn, expired, full, or its consent revoked.
     *
     * @return whether that was news
     */
    public boolean remove(OfferId offer, int version) {
        var row = rowFor(offer, version);
        if (row < 0) {
            return false;
        }
        leave(row);
        own(row).remove(row % Chunk.ROWS, version);
        return true;
    }

    /** The offers as they are now, for any number of readers. */
    public Snapshot snapshot() {
        ownChunks.clear();
        ownStanding.clear();
        return new Snapshot(
                offers, eligibilities.known(), standing.toArray(RoaringBitmap[]::new), chunks.toArray(Chunk[]::new));
    }

    /** The memory of columns, ids and rows by id, in bytes; without bitmaps and dictionaries. */
    public long bytesOfRows() {
        return chunks.stream().mapToLong(Chunk::bytes).sum() + rows.bytes();
    }

    /** The memory of what a search looks at of every eligible row, in bytes; a part of that of the rows. */
    public long bytesLookedAt() {
        return chunks.stream()
                .mapToLong(chunk -> chunk.demands().bytesOfHeads())
                .sum();
    }

    /** The memory of the bitmaps, in bytes. */
    public long bytesOfBitmaps() {
        return standing.stream().mapToLong(RoaringBitmap::getLongSizeInBytes).sum();
    }

    /** The row of an offer, a new one if it has none; -1 if this version or a later one is known. */
    private int rowFor(OfferId id, int version) {
        var uuid = id.value();
        var known = rows.find(uuid.hashCode(), row -> chunk(row).holds(row % Chunk.ROWS, uuid));
        if (known >= 0) {
            return chunk(known).version(known % Chunk.ROWS) < version ? known : -1;
        }
        return newRow(uuid);
    }

    private int newRow(UUID id) {
        var row = size++;
        if (row / Chunk.ROWS == chunks.size()) {
            ownChunks.set(chunks.size());
            chunks.add(new Chunk());
        }
        own(row).name(row % Chunk.ROWS, id);
        rows.add(
                id.hashCode(),
                row,
                known -> chunk(known).id(known % Chunk.ROWS).value().hashCode());
        return row;
    }

    private Chunk chunk(int row) {
        return chunks.get(row / Chunk.ROWS);
    }

    /** The chunk of a row, copied if a reader may have it. */
    private Chunk own(int row) {
        var number = row / Chunk.ROWS;
        if (!ownChunks.get(number)) {
            chunks.set(number, chunks.get(number).copy());
            ownChunks.set(number);
        }
        return chunks.get(number);
    }

    private void leave(int row) {
        var chunk = chunk(row);
        var before = chunk.eligibility(row % Chunk.ROWS);
        if (before >= 0) {
            standing(before).remove(row);
        }
    }

    private RoaringBitmap standing(int eligibility) {
        while (standing.size() <= eligibility) {
            ownStanding.set(standing.size());
            standing.add(new RoaringBitmap());
        }
        if (!ownStanding.get(eligibility)) {
            standing.set(eligibility, standing.get(eligibility).clone());
            ownStanding.set(eligibility);
        }
        return standing.get(eligibility);
    }
}

package eu.savoirfaire.matching.suggestion.start;

import eu.savoirfaire.infra.storage.DataFolder;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.engine.snapshot.Mark;
import eu.savoirfaire.matching.engine.snapshot.SnapshotFile;
import eu.savoirfaire.matching.engine.snapshot.SnapshotReader;
import eu.savoirfaire.matching.engine.snapshot.SnapshotWriter;
import eu.savoirfaire.matching.engine.snapshot.StandingOffer;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.offer.statement.Towns;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All offers that stand. What the tables say counts: of the file are taken the offers whose rows still have the version that is in it, all
 * others are read. So it does not matter how old the file is, nor which events it has seen.
 */
@Singleton
public class StandingOffers {
    private static final Logger LOG = LoggerFactory.getLogger(StandingOffers.class);

    private final Offers offers;
    private final LogMarks log;
    private final DataFolder data;
    private final SnapshotSettings settings;
    private final SnapshotFile file;
    private int written;

    StandingOffers(Offers offers, Towns towns, LogMarks log, DataFolder data, SnapshotSettings settings) {
        this.offers = offers;
        this.log = log;
        this.data = data;
        this.settings = settings;
        file = new SnapshotFile(data.path().resolve(settings.folder()), towns.fingerprint());
    }

    /** Hands them over, out of the file as far as it goes. */
    public void each(Consumer<StandingOffer> use) {
        if (settings.enabled()) {
            merge(use);
        } else {
            eachOfTables(use);
        }
    }

    /** Hands them over as if there were no file. */
    public void eachOfTables(Consumer<StandingOffer> use) {
        offers.eachPublished(kept -> use.accept(standing(kept)));
    }

    /**
     * Writes the file anew, if anything has changed since it was written last. Whoever searches or changes something does not wait for it.
     *
     * @return whether it was written; not where this process has no data folder of its own
     */
    public synchronized boolean write() {
        if (!settings.enabled() || !data.isHeld()) {
            return false;
        }
        var versions = offers.publishedVersions();
        var state = versions.hashCode();
        if (state == written) {
            return false;
        }
        try {
            var done = file.write(to -> fill(to, versions));
            written = done ? state : written;
            return done;
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The file {} cannot be written: {}", file.path(), e.toString());
            return false;
        }
    }

    private synchronized void merge(Consumer<StandingOffer> use) {
        var versions = offers.publishedVersions();
        var all = versions.size();
        read(reader -> reader.each(entry -> {
            if (isNow(versions, entry.id(), entry.version())) {
                use.accept(entry.standing());
                versions.remove(entry.id());
            }
        }));
        LOG.info("{} of {} offers are as they are in {}", all - versions.size(), all, file.path());
        offers.eachPublished(versions.keySet(), kept -> use.accept(standing(kept)));
    }

    private Optional<Mark> fill(SnapshotWriter to, Map<OfferId, Integer> versions) {
        read(reader -> reader.each(entry -> {
            if (isNow(versions, entry.id(), entry.version())) {
                to.add(entry);
                versions.remove(entry.id());
            }
        }));
        offers.eachPublished(versions.keySet(), kept -> add(to, kept));
        return log.now();
    }

    private static boolean isNow(Map<OfferId, Integer> versions, OfferId offer, int version) {
        var now = versions.get(offer);
        return now != null && now == version;
    }

    private static void add(SnapshotWriter to, KeptOffer kept) {
        try {
            to.add(standing(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file, if it is to be relied on; what was not handed over of it is in the tables. */
    private void read(Reading reading) {
        try {
            var found = file.open();
            if (found.isPresent()) {
                try (var reader = found.get()) {
                    log.require(reader.mark());
                    reading.read(reader);
                }
            }
        } catch (IOException e) {
            LOG.warn("The file {} is left aside, offers are read from the database: {}", file.path(), e.getMessage());
        }
    }

    @FunctionalInterface
    private interface Reading {
        void read(SnapshotReader reader) throws IOException;
    }

    private static StandingOffer standing(KeptOffer kept) {
        return new StandingOffer(kept.offer(), kept.version());
    }
}

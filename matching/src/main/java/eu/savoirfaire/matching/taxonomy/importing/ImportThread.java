package eu.savoirfaire.matching.taxonomy.importing;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader;
import eu.savoirfaire.matching.taxonomy.esco.EscoReader.Source;
import eu.savoirfaire.matching.taxonomy.keeping.Release;
import eu.savoirfaire.matching.taxonomy.keeping.Releases;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does an import on a thread of its own: injected executors carry their caller's transaction along. Never interrupted, because H2
 * closes a database file in which a thread is interrupted.
 */
@Singleton
class ImportThread {
    private static final Logger LOG = LoggerFactory.getLogger(ImportThread.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(250);

    private final ImportRows rows;
    private final Releases releases;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ImportThread(ImportRows rows, Releases releases, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.releases = releases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param sources are deleted at the end */
    void start(UUID id, List<Source> sources, Actor by) {
        Thread.ofPlatform().daemon().name("taxonomy-import").start(() -> {
            try {
                work(id, sources, by, (_, _) -> true);
            } catch (Refused told) {
                LOG.info(
                        "Nothing could be made of what the import {} brought: {}",
                        id,
                        told.refusal().code());
            } catch (RuntimeException | LinkageError failure) {
                LOG.error("The import {} failed", id, failure);
            } finally {
                sources.forEach(ImportThread::delete);
            }
        });
    }

    /** @throws Refused when nothing could be made of it; its row says so too */
    void work(UUID id, List<Source> sources, Actor by, Progress seen) {
        try {
            var notes = new Notes(id, seen);
            var version = rows.one(id).orElseThrow().version();
            var read = EscoReader.read(sources, version, notes);
            if (read.isEmpty() || !kept(id, read.get(), by)) {
                end(id, ImportState.CANCELLED, null);
            }
        } catch (Refused refused) {
            end(id, ImportState.REFUSED, refused.refusal().code());
            throw refused;
        } catch (RuntimeException | LinkageError failure) {
            end(id, ImportState.FAILED, null);
            throw failure;
        }
    }

    /** @return false when it was cancelled meanwhile: nothing is kept then */
    private boolean kept(UUID id, EscoReader.Result read, Actor by) {
        return transactions.executeWrite(status -> {
            var release = releases.keep(whole(read.contents()), by.name());
            var report = Report.written(read.flaws());
            if (rows.complete(id, release.id(), read.flawCount(), report, clock.instant()) == 0) {
                status.setRollbackOnly();
                return false;
            }
            return true;
        });
    }

    /** With the labels that the last release of the version has already. */
    private Contents whole(Contents read) {
        return releases.latest(read.scheme(), read.version())
                .map(Release::id)
                .flatMap(releases::contents)
                .map(before -> before.equals(read) ? before : read.with(before))
                .orElse(read);
    }

    private void end(UUID id, ImportState state, @Nullable String refused) {
        transactions.executeWrite(_ -> rows.end(id, state, refused, clock.instant()));
    }

    private static void delete(Source source) {
        try {
            Files.deleteIfExists(source.file());
        } catch (IOException stays) {
            LOG.warn("{} could not be deleted", source.file(), stays);
        }
    }

    /** Writes down now and then how far it is, and learns that it should stop. */
    private final class Notes implements Progress {
        private final UUID id;
        private final Progress seen;
        private @Nullable Instant last;

        Notes(UUID id, Progress seen) {
            this.id = id;
            this.seen = seen;
        }

        @Override
        public boolean onward(long done, long total) {
            var now = clock.instant();
            if (last != null && Duration.between(last, now).compareTo(BETWEEN_NOTES) < 0) {
                return true;
            }
            last = now;
            return seen.onward(done, total) && transactions.executeWrite(_ -> rows.show(id, done, total, now)) > 0;
        }
    }
}

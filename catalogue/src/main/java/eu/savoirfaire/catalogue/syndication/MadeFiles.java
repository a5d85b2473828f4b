package eu.savoirfaire.catalogue.syndication;

import eu.savoirfaire.catalogue.PracticeId;
import eu.savoirfaire.catalogue.redaction.Redacted;
import eu.savoirfaire.catalogue.redaction.Removal;
import eu.savoirfaire.infra.refusal.Refused;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Makes files that cost time: few at once, each once for all who ask meanwhile, the latest kept. A reader who has waited
 * long enough is sent away, the file is made to its end and is there the next time.
 */
@Singleton
class MadeFiles implements Redacted {
    /** How many files may wait to be made, for each that is being made. */
    private static final int WAITING = 10;

    private final Semaphore presses;
    private final int longestQueue;
    private final int seconds;
    private final Map<String, CompletableFuture<byte[]>> files;

    MadeFiles(SyndicationSettings settings) {
        presses = new Semaphore(settings.atOnce(), true);
        longestQueue = settings.atOnce() * WAITING;
        seconds = settings.patience();
        files = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<byte[]>> eldest) {
                return size() > settings.kept();
            }
        };
    }

    /**
     * The file of that name, made now unless it is there.
     *
     * @param name different for different bytes
     * @throws Refused when it cannot be had in time
     */
    byte[] get(String name, Supplier<byte[]> making) {
        try {
            return file(name, making).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            throw new Refused(new FormRefusal.Busy());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused(new FormRefusal.Busy());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("could not make " + name, failed.getCause());
        }
    }

    /** None that could not be made again: those kept are only for the next reader. */
    @Override
    public int count(PracticeId practice, Removal removal) {
        return 0;
    }

    @Override
    public synchronized void redact(PracticeId practice, Removal removal) {
        files.clear();
    }

    private synchronized CompletableFuture<byte[]> file(String name, Supplier<byte[]> making) {
        var known = files.get(name);
        if (known != null) {
            return known;
        }
        if (presses.getQueueLength() >= longestQueue) {
            throw new Refused(new FormRefusal.Busy());
        }
        var file = new CompletableFuture<byte[]>();
        files.put(name, file);
        Thread.ofVirtual().name("file-" + name).start(() -> make(name, file, making));
        return file;
    }

    private void make(String name, CompletableFuture<byte[]> file, Supplier<byte[]> making) {
        presses.acquireUninterruptibly();
        try {
            file.complete(making.get());
        } catch (RuntimeException | Error failed) {
            forget(name);
            file.completeExceptionally(failed);
        } finally {
            presses.release();
        }
    }

    private synchronized void forget(String name) {
        files.remove(name);
    }
}

package eu.savoirfaire.matching.taxonomy.importing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An import, without its report.
 *
 * @param done of {@code total}; bytes
 * @param total 0 while nobody knows
 * @param cancelling whether somebody wants it to stop
 * @param flaws how much was wrong
 * @param release what came of it
 * @param refused the code of the reason, if nothing could be made of the file
 */
public record KeptImport(
        UUID id,
        String fileName,
        String version,
        ImportState state,
        long done,
        long total,
        boolean cancelling,
        long flaws,
        Optional<UUID> release,
        Optional<String> refused,
        Instant startedAt) {

    public boolean running() {
        return state == ImportState.RUNNING;
    }
}

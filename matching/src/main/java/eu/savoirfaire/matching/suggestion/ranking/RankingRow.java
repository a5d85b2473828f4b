package eu.savoirfaire.matching.suggestion.ranking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * @param made to the millisecond
 * @param ranking sealed under the person's key
 */
@MappedEntity(value = "ranking", schema = "matching")
record RankingRow(
        @Id UUID id,
        UUID needId,
        UUID seekerId,
        Instant made,
        String seed,
        String editions,
        int length,
        String ranking) {

    /** SHA-256 over all of it, in hex. */
    String digest() {
        var all = String.join(
                "\n",
                id.toString(),
                needId.toString(),
                seekerId.toString(),
                Long.toString(made.toEpochMilli()),
                seed,
                editions,
                Integer.toString(length),
                ranking);
        return DigestUtils.sha256Hex(all.getBytes(StandardCharsets.UTF_8));
    }
}

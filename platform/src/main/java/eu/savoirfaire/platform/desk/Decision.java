package eu.savoirfaire.platform.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Why somebody did something.
 *
 * @param act as the audit calls it, such as {@code account.suspend}
 * @param reason in the words of whoever decided
 * @param decidedBy as the audit calls them
 */
@MappedEntity(value = "decision", schema = "platform")
public record Decision(
        @Id UUID id,
        String act,
        String subjectKind,
        String subjectId,
        String reason,
        String decidedBy,
        Instant decidedAt) {
    /** As long as the column. */
    public static final int LONGEST_REASON = 500;
}

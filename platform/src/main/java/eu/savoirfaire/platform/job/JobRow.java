package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param runningKind the kind while it runs: unique, so that only one of a kind does
 * @param outcomeArguments a line each
 */
@MappedEntity(value = "job", schema = "platform")
record JobRow(
        @Id UUID id,
        String kind,
        String subject,
        @Nullable String runningKind,
        Job.State state,
        long done,
        long total,
        boolean cancelling,
        @Nullable String outcome,
        @Nullable String outcomeArguments,
        String startedBy,
        String node,
        Instant startedAt,
        Instant seenAt,
        @Nullable Instant endedAt) {

    Job job() {
        return new Job(
                id,
                kind,
                subject,
                state,
                done,
                total,
                cancelling,
                Optional.ofNullable(outcome).map(this::label),
                startedBy,
                startedAt,
                Optional.ofNullable(endedAt));
    }

    private Label label(String key) {
        var arguments = outcomeArguments == null ? "" : outcomeArguments;
        return arguments.isEmpty()
                ? Label.key(key)
                : Label.key(key, arguments.lines().map(JobRow::figure).toArray());
    }

    /** Numbers are told as numbers, so that plurals come out. */
    private static Object figure(String argument) {
        return argument.matches("\\d{1,18}") ? (Object) Long.valueOf(argument) : argument;
    }
}

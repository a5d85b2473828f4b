package eu.savoirfaire.platform.privacy.retention;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.privacy.RetentionRule;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the rules, each in its own transaction; one that fails keeps none of the others back and is tried again. */
@Singleton
public class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<RetentionRule> rules;
    private final RetentionRuns runs;
    private final AuditTrail audit;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Retention(
            List<RetentionRule> rules,
            RetentionRuns runs,
            AuditTrail audit,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rules = List.copyOf(rules);
        this.runs = runs;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Follows every rule whose time it is.
     *
     * @return how many things were dropped
     */
    public int round() {
        return rules.stream().mapToInt(this::followed).sum();
    }

    private int followed(RetentionRule rule) {
        try {
            var now = clock.instant();
            var before = now.minus(rule.every());
            transactions.executeWrite(_ -> runs.enter(rule.name(), Instant.EPOCH));
            return transactions.executeRead(_ -> runs.due(rule.name(), before)).isPresent()
                    ? transactions.executeWrite(_ -> follow(rule, before, now))
                    : 0;
        } catch (RuntimeException failure) {
            LOG.warn("the rule {} could not be followed", rule.name(), failure);
            return 0;
        }
    }

    private int follow(RetentionRule rule, Instant before, Instant now) {
        if (runs.take(rule.name(), before).isEmpty()) {
            return 0;
        }
        var dropped = rule.drop(now);
        runs.ran(rule.name(), now, dropped);
        if (dropped > 0) {
            audit.record(
                    Actor.system(),
                    "retention.drop",
                    new Reference("retention-rule", rule.name()),
                    Map.of("dropped", Integer.toString(dropped)));
        }
        return dropped;
    }

    /** Not while a command runs: it is about something else. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = "false")
    static class Minutes {
        private final Retention retention;

        Minutes(Retention retention) {
            this.retention = retention;
        }

        @Scheduled(initialDelay = "1m", fixedDelay = "10m")
        void round() {
            retention.round();
        }
    }
}

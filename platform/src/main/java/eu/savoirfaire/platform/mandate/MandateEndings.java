package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.account.AssistedAccounts;
import eu.savoirfaire.platform.mandate.Mandate.Holder;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ends without anybody asking. A mandate is worth nothing from its last moment on; here that is written down. */
@Singleton
public class MandateEndings {
    private static final Logger LOG = LoggerFactory.getLogger(MandateEndings.class);

    private final MandateRows rows;
    private final MandateBook book;
    private final AssistedAccounts accounts;
    private final Clock clock;

    MandateEndings(MandateRows rows, MandateBook book, AssistedAccounts accounts, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Writes down which mandates have expired, and takes away offers that nobody took. Any number of nodes may do so. */
    @Transactional
    public int expire() {
        var now = clock.instant();
        for (var stale : rows.stale(now)) {
            if (rows.drop(stale.id()) > 0 && stale.how() == Mandate.How.PAPER) {
                dropUnlessNeeded(new PersonId(stale.personId()));
            }
        }
        var due = rows.due(now).stream()
                .flatMap(row -> row.mandate().expired(now).stream())
                .toList();
        due.forEach(expired -> book.change(Actor.system(), expired));
        return due.size();
    }

    /** Ends what a case worker held for an organisation in which they are none any more. */
    @Transactional
    void lose(PersonId caseWorker, OrganisationId organisation) {
        var holder = Optional.of(new Holder(caseWorker, organisation));
        rows.findByCaseWorkerIdOrderByOfferedAtDesc(caseWorker.value()).stream()
                .map(MandateRow::mandate)
                .filter(mandate -> mandate.holder().equals(holder))
                .flatMap(mandate -> mandate.lost(clock.instant()).stream())
                .forEach(lost -> book.change(Actor.system(), lost));
    }

    /** An account that was opened for a sheet is kept as long as there was a signature. */
    private void dropUnlessNeeded(PersonId person) {
        if (rows.findByPersonIdOrderByOfferedAtDesc(person.value()).isEmpty()) {
            accounts.drop(person);
        }
    }

    /** Does it now and then. */
    @Singleton
    @Requires(property = "savoir.events.workers", notEquals = StringUtils.FALSE)
    static final class Watch {
        private final MandateEndings endings;

        Watch(MandateEndings endings) {
            this.endings = endings;
        }

        @Scheduled(initialDelay = "1m", fixedDelay = "5m")
        void expire() {
            try {
                endings.expire();
            } catch (Refused overtaken) {
                LOG.debug("Another node wrote down the same");
            }
        }
    }
}

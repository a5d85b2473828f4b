package eu.savoirfaire.platform.privacy.retention;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.privacy.RetentionRule;
import eu.savoirfaire.infra.web.message.Messages;
import eu.savoirfaire.platform.account.Account;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.privacy.erasure.Erasures;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Accounts that nobody has signed in to for two years: the person is told, and when they have not come back a month later
 * their erasure begins, which leaves them another week.
 */
@Singleton
final class UnusedAccounts implements RetentionRule {
    static final Duration UNUSED = Duration.ofDays(730);
    static final Duration AFTER_WARNING = Duration.ofDays(30);

    private static final Duration NEWS_FOR = Duration.ofDays(2);
    private static final int BATCH = 500;

    private final Accounts accounts;
    private final UnusedAccountRows rows;
    private final AuditLog audit;
    private final Erasures erasures;
    private final Outbox outbox;
    private final Messages texts;

    UnusedAccounts(
            Accounts accounts,
            UnusedAccountRows rows,
            AuditLog audit,
            Erasures erasures,
            Outbox outbox,
            Messages texts) {
        this.accounts = accounts;
        this.rows = rows;
        this.audit = audit;
        this.erasures = erasures;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "unused-accounts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** Counts those whose erasure begins. */
    @Override
    public int drop(Instant now) {
        var begun = 0;
        var page = away(now, new UUID(0, 0));
        while (!page.isEmpty()) {
            begun += (int) page.stream().filter(person -> begins(person, now)).count();
            page = away(now, page.getLast().value());
        }
        return begun;
    }

    private List<PersonId> away(Instant now, UUID after) {
        return rows.away(now.minus(UNUSED), after, BATCH).stream()
                .map(PersonId::new)
                .toList();
    }

    private boolean begins(PersonId person, Instant now) {
        var warned = rows.findById(person.value()).map(UnusedAccount::warnedAt);
        if (used(person, now)) {
            warned.ifPresent(_ -> rows.deleteById(person.value()));
            return false;
        }
        if (warned.isEmpty()) {
            warn(person, now);
            return false;
        }
        if (now.isBefore(warned.get().plus(AFTER_WARNING))
                || erasures.of(person).isPresent()) {
            return false;
        }
        erasures.askForUnused(person);
        return true;
    }

    /** A session lasts two weeks at most, so whoever uses an account signs in again and again. */
    private boolean used(PersonId person, Instant now) {
        return audit.about(person.account(), "session.begin", AuditLog.NEWEST, 1).stream()
                .anyMatch(last -> last.time().isAfter(now.minus(UNUSED)));
    }

    private void warn(PersonId person, Instant now) {
        // who cannot be told is not closed out either
        if (outbox.open()) {
            rows.save(new UnusedAccount(person.value(), now));
            accounts.find(person).ifPresent(this::tell);
        }
    }

    private void tell(Account account) {
        outbox.write(
                account.address().text(),
                texts.text(account.language(), "platform.account.mail.subject"),
                texts.text(account.language(), "platform.retention.mail.unused", AFTER_WARNING.toDays()),
                NEWS_FOR);
    }
}

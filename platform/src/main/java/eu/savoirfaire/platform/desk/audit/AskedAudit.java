package eu.savoirfaire.platform.desk.audit;

import eu.savoirfaire.infra.audit.AuditQuery;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.account.Accounts;
import eu.savoirfaire.platform.account.EmailAddress;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What somebody asked of the audit, as they typed it.
 *
 * @param person an address, an id, or {@code operator}, {@code system} or {@code visitor}
 * @param from a day, such as {@code 2026-03-01}
 * @param to the last day
 */
record AskedAudit(String person, String action, String kind, String from, String to) {
    private static final int LONGEST = 254;

    static AskedAudit of(Visit visit) {
        var asked = Parameters.of(visit);
        return new AskedAudit(
                asked.text("person", LONGEST).orElse(""),
                asked.text("action", LONGEST).orElse(""),
                asked.text("kind", LONGEST).orElse(""),
                asked.text("from", LONGEST).orElse(""),
                asked.text("to", LONGEST).orElse(""));
    }

    /** A day that is none asks for nothing. */
    AuditQuery query(Accounts accounts) {
        var query = AuditQuery.all().of(id(accounts)).acting(action).on(kind);
        var since = day(from).map(query::since).orElse(query);
        return day(to).map(first -> first.plusSeconds(86_400))
                .map(since::before)
                .orElse(since);
    }

    /** The id of whoever has the address; of nobody, when nobody has it. */
    private String id(Accounts accounts) {
        return EmailAddress.of(person)
                .map(address -> accounts.at(address)
                        .map(account -> account.id().value().toString())
                        .orElse("nobody"))
                .orElse(person);
    }

    private static Optional<Instant> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

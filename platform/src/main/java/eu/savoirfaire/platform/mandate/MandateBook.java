package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.PlatformEvent;
import eu.savoirfaire.platform.mandate.Mandate.Holder;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where mandates are written: the row with its version check, the audit, the event. In the transaction of the caller. */
@Singleton
class MandateBook {
    private final MandateRows rows;
    private final AuditTrail audit;
    private final EventLog events;

    MandateBook(MandateRows rows, AuditTrail audit, EventLog events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /** @param codeHash null for one without a code */
    void enter(Actor by, Mandate offered, @Nullable String codeHash) {
        rows.save(MandateRow.of(offered, codeHash));
        audit.record(
                by,
                "mandate.offer",
                offered.id().reference(),
                Map.of("how", offered.how().name()));
    }

    /** @throws Refused with {@link MandateRefusal.Overtaken} when somebody else changed it meanwhile */
    void change(Actor by, Mandate after) {
        var row = MandateRow.of(after, null);
        var written = rows.change(
                row.id(),
                row.state(),
                row.caseWorkerId(),
                row.organisationId(),
                row.signedOn(),
                row.givenAt(),
                row.expiresAt(),
                row.endedAt(),
                row.version());
        if (written == 0) {
            throw new Refused(new MandateRefusal.Overtaken());
        }
        after.holder()
                .map(holder -> told(after, holder))
                .filter(news -> !news.isEmpty())
                .ifPresent(news -> events.append("mandate/" + after.id().value(), after.version(), news));
        audit.record(by, act(after.state()), after.id().reference(), Map.of());
    }

    private static List<PlatformEvent> told(Mandate after, Holder holder) {
        var person = after.person();
        var worker = holder.caseWorker();
        var id = after.id();
        // what never came in force, ends unheard
        if (after.givenAt().isEmpty()) {
            return List.of();
        }
        return switch (after.state()) {
            case IN_FORCE -> List.of(new PlatformEvent.MandateGiven(person, worker, holder.organisation(), id));
            case REVOKED -> List.of(new PlatformEvent.MandateRevoked(person, worker, id));
            case EXPIRED -> List.of(new PlatformEvent.MandateExpired(person, worker, id));
            case LAID_DOWN -> List.of(new PlatformEvent.MandateLaidDown(person, worker, id));
            case LOST -> List.of(new PlatformEvent.MandateLost(person, worker, id));
            case OFFERED, RENEWED -> List.of();
        };
    }

    private static String act(Mandate.State state) {
        return switch (state) {
            case OFFERED -> "mandate.offer";
            case IN_FORCE -> "mandate.take";
            case REVOKED -> "mandate.revoke";
            case EXPIRED -> "mandate.expire";
            case LAID_DOWN -> "mandate.lay-down";
            case LOST -> "mandate.lose";
            case RENEWED -> "mandate.renew";
        };
    }
}

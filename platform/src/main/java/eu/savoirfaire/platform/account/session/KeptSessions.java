package eu.savoirfaire.platform.account.session;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** The sessions of a person; those that are over go by themselves. */
@Singleton
final class KeptSessions implements PersonalData, RetentionRule {
    private final SessionRows rows;

    KeptSessions(SessionRows rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "sessions";
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public List<Kept> of(PersonId person) {
        return rows.findByAccountIdOrderBySeenAtDesc(person.value()).stream()
                .map(SessionRow::session)
                .map(KeptSessions::kept)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        rows.endAll(person.value());
    }

    @Override
    public int drop(Instant now) {
        return rows.dropExpired(now) + rows.dropIdle(now.minus(Session.IDLE));
    }

    private static Kept kept(Session session) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("device", session.device());
        fields.put("strong", String.valueOf(session.strong()));
        fields.put("begun", session.begunAt().toString());
        fields.put("seen", session.seenAt().toString());
        fields.put("expires", session.expiresAt().toString());
        return new Kept("platform", fields);
    }
}

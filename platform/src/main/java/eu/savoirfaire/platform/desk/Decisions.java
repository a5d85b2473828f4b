package eu.savoirfaire.platform.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The reasons that were given, beside the audit, which holds no free text. The person they are about may read them. */
@Singleton
public class Decisions implements PersonalData {
    private static final int MANY = 1_000;

    private final DecisionRows rows;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Decisions(DecisionRows rows, CurrentActor actor, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** What has to be mended in a reason, which is the field {@code reason} of its form. */
    public static FormErrors errors(String reason) {
        var fine = !reason.isBlank() && reason.length() <= Decision.LONGEST_REASON;
        return fine
                ? FormErrors.none()
                : FormErrors.none().with("reason", Label.key("platform.desk.reason.wrong", Decision.LONGEST_REASON));
    }

    /** Writes down why the present actor does this, in the transaction in which it is done. */
    @Transactional
    public void note(String act, Reference subject, String reason) {
        rows.save(new Decision(
                ids.next(),
                act,
                subject.kind(),
                subject.id(),
                reason,
                actor.get().name(),
                clock.instant()));
    }

    /** Those about something, the last first. */
    @Transactional
    public List<Decision> about(Reference subject, int limit) {
        return rows.about(subject.kind(), subject.id(), limit);
    }

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        var account = person.account();
        return Stream.concat(
                        rows.about(account.kind(), account.id(), MANY).stream(),
                        rows.by(person.value().toString()).stream())
                .map(decision -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("act", decision.act());
                    fields.put("reason", decision.reason());
                    fields.put("decided", decision.decidedAt().toString());
                    return new Kept("platform", fields);
                })
                .toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.dropAboutAccount(person.value().toString());
        rows.forget(person.value().toString());
    }
}

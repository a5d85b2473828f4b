package eu.savoirfaire.platform.privacy.consent;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.event.EventLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.Consents;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.platform.PlatformEvent;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The consents: every answer is read from the database, so what was withdrawn counts nowhere from that moment on. */
@Singleton
public class ConsentRecords implements Consents {
    private final ConsentRows rows;
    private final EventLog events;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final TimeOrderedIds ids;
    private final Clock clock;

    ConsentRecords(
            ConsentRows rows,
            EventLog events,
            AuditTrail audit,
            CurrentActor actor,
            Permissions permissions,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.permissions = permissions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean given(PersonId person, String purpose) {
        var asked =
                Purpose.of(purpose).orElseThrow(() -> new IllegalArgumentException("nobody is asked about " + purpose));
        return standing(person, asked).isPresent();
    }

    /** All that a person ever agreed to, the latest first. */
    @Transactional
    public List<Consent> history(PersonId person) {
        permissions.require(actor.get(), "account.read", person.account());
        return rows.of(person.value()).stream().map(ConsentRow::consent).toList();
    }

    /**
     * Writes down that a person agrees. Given already, it stays as it is.
     *
     * @param notice the version of the notice that they were shown
     * @return empty when that is not the present one: it has to be shown first
     */
    @Transactional
    public Optional<Consent> give(PersonId person, Purpose purpose, int notice, Language language, Consent.Way way) {
        permissions.require(actor.get(), "consent.change", person.account());
        if (notice != purpose.notice()) {
            return Optional.empty();
        }
        return Optional.of(standing(person, purpose).orElseGet(() -> entered(person, purpose, language, way)));
    }

    /** Writes down that a person does not agree any more; false when they did not anyway. */
    @Transactional
    public boolean withdraw(PersonId person, Purpose purpose) {
        permissions.require(actor.get(), "consent.change", person.account());
        var withdrawn = rows.standing(person.value(), purpose.code()).stream()
                .filter(row -> rows.withdraw(row.id(), actor.get().name(), clock.instant()) > 0)
                .toList();
        if (withdrawn.isEmpty()) {
            return false;
        }
        audit.record(actor.get(), "consent.withdraw", person.account(), Map.of("purpose", purpose.code()));
        withdrawn.forEach(row -> events.append(
                "consent/" + row.id(), 2, List.of(new PlatformEvent.ConsentWithdrawn(person, purpose.code()))));
        return true;
    }

    private Optional<Consent> standing(PersonId person, Purpose purpose) {
        return rows.standing(person.value(), purpose.code()).stream()
                .map(ConsentRow::consent)
                .filter(consent -> consent.counts(purpose))
                .findFirst();
    }

    private Consent entered(PersonId person, Purpose purpose, Language language, Consent.Way way) {
        var by = actor.get();
        var consent = new Consent(
                ids.next(),
                person,
                purpose.code(),
                purpose.notice(),
                language,
                way,
                by.name(),
                clock.instant(),
                Optional.empty());
        rows.save(ConsentRow.of(consent));
        audit.record(
                by,
                "consent.give",
                person.account(),
                Map.of(
                        "purpose",
                        purpose.code(),
                        "notice",
                        Integer.toString(purpose.notice()),
                        "language",
                        language.code(),
                        "way",
                        way.name()));
        events.append(
                "consent/" + consent.id(),
                1,
                List.of(new PlatformEvent.ConsentGiven(person, purpose.code(), purpose.notice())));
        return consent;
    }
}

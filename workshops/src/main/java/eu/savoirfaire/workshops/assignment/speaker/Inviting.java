package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.assignment.Part;
import eu.savoirfaire.workshops.assignment.keeping.Assigning;
import eu.savoirfaire.workshops.assignment.keeping.Assignments;
import eu.savoirfaire.workshops.assignment.keeping.KeptAssignment;
import eu.savoirfaire.workshops.planning.Decision;
import eu.savoirfaire.workshops.programme.ItemId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How trainers ask somebody who has no account, and how these answer and take it into an account. */
@Singleton
class Inviting {
    private static final int SECRET_BYTES = 18;

    private final SpeakerRows rows;
    private final Speakers speakers;
    private final Assigning assigning;
    private final Assignments assignments;
    private final Provider<PersonAddress> addresses;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final RandomGenerator random;
    private final Clock clock;

    Inviting(
            SpeakerRows rows,
            Speakers speakers,
            Assigning assigning,
            Assignments assignments,
            Provider<PersonAddress> addresses,
            Outbox outbox,
            AuditTrail audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            RandomGenerator random,
            Clock clock) {
        this.rows = rows;
        this.speakers = speakers;
        this.assigning = assigning;
        this.assignments = assignments;
        this.addresses = addresses;
        this.outbox = outbox;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /** Whether there is a server that takes mail. */
    boolean reaches() {
        return outbox.open();
    }

    /**
     * Asks somebody; the mail goes when the change is committed.
     *
     * @throws Refused when this address was asked for the same
     */
    @Transactional
    InvitedSpeaker invite(WorkshopId workshop, String name, String address, ItemId item, Part part, Language language) {
        var to = address.toLowerCase(Locale.ROOT);
        var same = speakers.of(workshop).stream()
                .filter(one -> one.address().equals(to))
                .flatMap(one -> assignments.find(one.assignment()).stream())
                .anyMatch(kept -> kept.assignment().item().equals(item)
                        && kept.assignment().part() == part);
        if (same) {
            throw new Refused(new SpeakerRefusal.Already());
        }
        var guest = new PersonId(ids.next());
        if (!(assigning.invite(workshop, guest, item, part) instanceof Decision.Done<KeptAssignment>(var asked))) {
            throw new IllegalStateException("a new guest is asked for the first time");
        }
        var speaker = new InvitedSpeaker(ids.next(), workshop, asked.id(), guest, name, to, fresh(), language);
        rows.save(new SpeakerRow(
                speaker.id(),
                workshop.value(),
                asked.id(),
                guest.value(),
                Speakers.hash(speaker.secret()),
                speakers.sealed(speaker),
                language.code(),
                actor.get().person().map(PersonId::value).orElse(null),
                clock.instant()));
        audited(speaker, "speaker.invite");
        return speaker;
    }

    /** Says yes or no; the link is proof of who says it. */
    @Transactional
    Decision<KeptAssignment> answer(String secret, boolean yes) {
        return assigning.answerByLink(found(secret).assignment(), yes);
    }

    /**
     * Makes it an assignment of whoever acts, whose account proved the address by a code.
     *
     * @throws Refused when the link is over, or went to another address
     */
    @Transactional
    void join(String secret) {
        var speaker = found(secret);
        var who = actor.get();
        var person = who.person()
                .filter(_ -> who.onBehalfOf().isEmpty())
                .filter(one -> isOf(speaker, one))
                .orElseThrow(() -> new Refused(new SpeakerRefusal.NotYours()));
        assignments.handOver(speaker.assignment(), person, who);
        audited(speaker, "speaker.join");
        speakers.forget(speaker);
    }

    /** Whether the mail went to the address of this account. */
    @Transactional
    boolean isOf(InvitedSpeaker speaker, PersonId person) {
        return addresses.get().of(person).filter(speaker.address()::equals).isPresent();
    }

    @Transactional
    InvitedSpeaker found(String secret) {
        return speakers.find(secret).orElseThrow(() -> new Refused(new SpeakerRefusal.Over()));
    }

    private void audited(InvitedSpeaker speaker, String action) {
        audit.record(
                actor.get(),
                action,
                speaker.reference(),
                Map.of("workshop", speaker.workshop().value().toString()));
    }

    private String fresh() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

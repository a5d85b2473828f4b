package eu.savoirfaire.workshops.letter;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.mail.Outbox;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.workshops.letter.LetterRow.State;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.registration.Registration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes letters, each once: its row and its mail stand in the transaction of what it tells about. */
@Singleton
@Transactional(propagation = MANDATORY)
class Letters {
    /** Domains of which nobody can have an address (RFC 2606 §2). */
    private static final String NOBODYS = ".invalid";

    private final LetterRows rows;
    private final LetterWriter writer;
    private final Outbox outbox;
    private final PersonAddress addresses;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Letters(
            LetterRows rows,
            LetterWriter writer,
            Outbox outbox,
            PersonAddress addresses,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.writer = writer;
        this.outbox = outbox;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reminds of the start as it is now. */
    boolean remind(PlannedWorkshop workshop, Registration registration, Occasion occasion) {
        var start = workshop.plan().hours().startsAt();
        return write(workshop, registration, occasion, start.toString(), start);
    }

    /** @param about tells letters of one occasion apart */
    boolean tell(PlannedWorkshop workshop, Registration registration, Occasion occasion, String about) {
        return write(workshop, registration, occasion, about, null);
    }

    private boolean write(
            PlannedWorkshop workshop,
            Registration registration,
            Occasion occasion,
            String about,
            @Nullable Instant start) {
        var person = registration.person();
        if (person.isEmpty()) {
            return false;
        }
        var address = addresses.of(person.get()).filter(text -> !text.endsWith(NOBODYS));
        var before = rows.lastSequence(workshop.id().value(), person.get().value());
        var sequence = sequence(occasion, workshop, before);
        var id = ids.next();
        var entered = rows.enter(
                id,
                workshop.id().value(),
                person.get().value(),
                registration.id().value(),
                occasion,
                about,
                start,
                sequence.orElse(null),
                address.isPresent() ? State.WAITING : State.DROPPED,
                clock.instant());
        if (entered > 0) {
            address.ifPresent(to -> send(id, to, workshop, registration, occasion, sequence));
        }
        return entered > 0;
    }

    private void send(
            UUID id,
            String to,
            PlannedWorkshop workshop,
            Registration registration,
            Occasion occasion,
            Optional<Integer> sequence) {
        outbox.write(id, writer.letter(to, workshop, registration, occasion, sequence));
    }

    /**
     * Higher than what the person's calendar knows, also where they left and came back while the workshop stayed as it was.
     * Whoever never had an entry needs none to be taken away.
     */
    private static Optional<Integer> sequence(Occasion occasion, PlannedWorkshop workshop, Optional<Integer> before) {
        var now = workshop.calendar().sequence();
        return occasion.entry()
                .filter(entry -> entry == Occasion.Entry.AS_IT_IS || before.isPresent())
                .map(_ -> before.map(last -> Math.max(now, last + 1)).orElse(now));
    }
}

package eu.savoirfaire.workshops.registration;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.RegistrationId;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools.Having;
import eu.savoirfaire.workshops.queue.Ticket;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody's seat at a workshop, or their place in its queue.
 *
 * @param person empty once they were erased
 * @param organisation that they worked for when they registered
 * @param nominatedBy the organisation that named them
 * @param seq their number, in the order of asking; 0 before they did
 * @param priority the place of their class among those that the workshop published; lower comes first
 * @param zone where they are, which decides when they may have to answer
 * @param shortNotice whether they come when told on the last day
 * @param present whether the host saw them there while they waited
 * @param askedAgain whether they have to say that they still want their seat
 * @param late whether they cancelled so late that the seat could hardly be used
 * @param wish whether it waits for the room beside an online seat
 * @param version of what is stored, for optimistic locking; 0 for one that was never stored
 */
public record Registration(
        RegistrationId id,
        WorkshopId workshop,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        Optional<OrganisationId> nominatedBy,
        Channel channel,
        long seq,
        int priority,
        RegistrationState state,
        Language language,
        ZoneId zone,
        boolean shortNotice,
        boolean present,
        boolean askedAgain,
        boolean late,
        boolean wish,
        Optional<Instant> offeredUntil,
        Instant registeredAt,
        long version) {

    String pool() {
        return SeatPool.id(workshop, channel);
    }

    Ticket ticket() {
        return new Ticket(id.value(), priority, seq);
    }

    /** What it has in its pool. */
    Having having() {
        return switch (state) {
            case CONFIRMED, OFFERED -> Having.SEAT;
            case WAITLISTED -> Having.PLACE;
            case NOMINATED, PENDING_APPROVAL, DECLINED, EXPIRED, REJECTED, CANCELLED -> Having.NOTHING;
        };
    }

    /** In a state in which no offer is open. */
    Registration in(RegistrationState other) {
        return changed().state(other).offeredUntil(Optional.empty()).made();
    }

    Registration offered(Instant until) {
        return changed()
                .state(RegistrationState.OFFERED)
                .offeredUntil(Optional.of(until))
                .made();
    }

    Registration numbered(long number) {
        return changed().seq(number).made();
    }

    Registration comingAtShortNotice(boolean willing) {
        return changed().shortNotice(willing).made();
    }

    Registration seenThere() {
        return changed().present(true).made();
    }

    Registration asked(boolean again) {
        return changed().askedAgain(again).made();
    }

    Registration cancelled(boolean tooLate) {
        return changed()
                .state(RegistrationState.CANCELLED)
                .offeredUntil(Optional.empty())
                .late(tooLate)
                .made();
    }

    /** A wish beside an online seat from now on. */
    Registration beside() {
        return changed().wish(true).made();
    }

    /** The wish of somebody whose seat is gone: now it is all they have. */
    Registration alone() {
        return changed().wish(false).made();
    }

    /** By the other way, with a new number. */
    Registration by(Channel other, long number) {
        return changed().channel(other).seq(number).made();
    }

    private Change changed() {
        return new Change(this);
    }

    /** A registration while another is made of it. */
    private static final class Change {
        private final Registration of;
        private Channel channel;
        private long seq;
        private RegistrationState state;
        private boolean shortNotice;
        private boolean present;
        private boolean askedAgain;
        private boolean late;
        private boolean wish;
        private Optional<Instant> offeredUntil;

        Change(Registration of) {
            this.of = of;
            channel = of.channel();
            seq = of.seq();
            state = of.state();
            shortNotice = of.shortNotice();
            present = of.present();
            askedAgain = of.askedAgain();
            late = of.late();
            wish = of.wish();
            offeredUntil = of.offeredUntil();
        }

        Change channel(Channel other) {
            channel = other;
            return this;
        }

        Change seq(long other) {
            seq = other;
            return this;
        }

        Change state(RegistrationState other) {
            state = other;
            return this;
        }

        Change shortNotice(boolean other) {
            shortNotice = other;
            return this;
        }

        Change present(boolean other) {
            present = other;
            return this;
        }

        Change askedAgain(boolean other) {
            askedAgain = other;
            return this;
        }

        Change late(boolean other) {
            late = other;
            return this;
        }

        Change wish(boolean other) {
            wish = other;
            return this;
        }

        Change offeredUntil(Optional<Instant> other) {
            offeredUntil = other;
            return this;
        }

        Registration made() {
            return new Registration(
                    of.id(),
                    of.workshop(),
                    of.person(),
                    of.organisation(),
                    of.nominatedBy(),
                    channel,
                    seq,
                    of.priority(),
                    state,
                    of.language(),
                    of.zone(),
                    shortNotice,
                    present,
                    askedAgain,
                    late,
                    wish,
                    offeredUntil,
                    of.registeredAt(),
                    of.version());
        }
    }
}

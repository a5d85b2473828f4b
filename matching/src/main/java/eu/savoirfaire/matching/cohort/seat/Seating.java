package eu.savoirfaire.matching.cohort.seat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.CohortEvent.CohortId;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.CohortRefusal;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.cohort.settling.Agreeing;
import eu.savoirfaire.matching.cohort.supply.Judge;
import eu.savoirfaire.matching.cohort.supply.Present;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Leaving a circle that is confirmed, and who comes next. A person who waits is asked by one conditional update, so that they are
 * asked for one seat at a time; the seat itself is moved by its version, so that two are never asked for it.
 */
@Singleton
public class Seating {
    private final Seats seats;
    private final Freeing freeing;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Matches matches;
    private final Agreeing agreeing;
    private final Present present;
    private final Judge judge;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    Seating(
            Seats seats,
            Freeing freeing,
            Cohorts cohorts,
            Gathered gathered,
            Matches matches,
            Agreeing agreeing,
            Present present,
            Judge judge,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.seats = seats;
        this.freeing = freeing;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.matches = matches;
        this.agreeing = agreeing;
        this.present = present;
        this.judge = judge;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Leaves a circle in which the need has a place: its match ends at once, and for a while the seat is kept.
     *
     * @return the seat; empty where the need has no place in a confirmed circle
     */
    @Transactional
    public Optional<Seat> leave(CohortId id, NeedId need) {
        requireOwn(need);
        var match = gathered.needs(id).stream()
                .filter(one -> one.need().equals(need) && one.state() == Participation.State.PLACED)
                .findFirst()
                .flatMap(one -> one.match().flatMap(matches::find));
        var seat = match.flatMap(one -> freeing.free(id, one, true));
        if (seat.isPresent() && match.get().state().isOpen()) {
            agreeing.cancelled(match.get());
        }
        return seat;
    }

    /**
     * Whoever was asked says yes.
     *
     * @throws Refused with {@link CohortRefusal.SeatGone} where it is not kept for them any more
     */
    @Transactional
    public void accept(UUID id) {
        var seat = asked(id);
        var need = seat.need().orElseThrow();
        seats.save(seat.accepted(), SeatAction.ACCEPT.word(), need, actor.get());
        gathered.seat(seat.cohort(), need, agreed(need, seat.offer()).id(), Participation.State.OFFERED);
    }

    /** Whoever was asked says no, and waits behind the others; the next is asked. */
    @Transactional
    public void pass(UUID id) {
        var seat = asked(id);
        var need = seat.need().orElseThrow();
        var free = seats.save(seat.passed(), SeatAction.PASS.word(), need, actor.get());
        gathered.passSeat(seat.cohort(), need);
        askNext(free);
    }

    /**
     * Whoever left comes back.
     *
     * @throws Refused with {@link CohortRefusal.AskedAlready} where somebody else was asked meanwhile
     */
    @Transactional
    public void comeBack(UUID id) {
        var seat = require(id);
        requireOwn(seat.leftBy());
        if (seat.state() != SeatState.HELD && seat.state() != SeatState.FREE) {
            throw new Refused(new CohortRefusal.AskedAlready());
        }
        seats.save(seat.returned(), SeatAction.RETURN.word(), seat.leftBy(), actor.get());
        var match = agreed(seat.leftBy(), seat.offer());
        gathered.seat(seat.cohort(), seat.leftBy(), match.id(), Participation.State.LEFT);
    }

    /** Does what is due: a seat is kept no longer, or nobody answered; the next who waits is asked. */
    @Transactional
    public void attend(UUID id) {
        var seat = require(id);
        var over = seat.until().filter(until -> !until.isAfter(clock.instant())).isPresent();
        switch (seat.state()) {
            case HELD -> {
                if (over) {
                    askNext(seat);
                }
            }
            case OFFERED -> {
                if (over) {
                    var need = seat.need().orElseThrow();
                    var free = seats.save(seat.expired(), SeatAction.EXPIRE.word(), need, Actor.system());
                    gathered.passSeat(seat.cohort(), need);
                    askNext(free);
                }
            }
            case FREE -> askNext(seat);
            case TAKEN, RETURNED -> {}
        }
    }

    /** Those who wait are asked in the order in which they came, each once for a seat, if the rules let the offer serve them. */
    private void askNext(Seat seat) {
        var cohort = cohorts.require(seat.cohort());
        var open = cohort.state() == CohortState.CONFIRMED
                && !cohort.facts().last().isBefore(LocalDate.now(clock));
        var waiting = open ? gathered.needs(seat.cohort()) : List.<Participation>of();
        for (var one : waiting) {
            if (one.state() == Participation.State.WAITING
                    && !one.need().equals(seat.leftBy())
                    && seats.ask(seat, one.need())
                    && suits(one.need(), seat.offer())
                    && gathered.offerSeat(seat.cohort(), one.need())) {
                seats.save(
                        seat.offered(one.need(), clock.instant()), SeatAction.OFFER.word(), one.need(), Actor.system());
                return;
            }
        }
        if (seat.state() == SeatState.HELD) {
            seats.save(seat.lapsed(), SeatAction.LAPSE.word(), seat.leftBy(), Actor.system());
        }
    }

    private boolean suits(NeedId need, OfferId offer) {
        return present.need(need)
                .flatMap(standing -> present.offer(offer)
                        .flatMap(shown -> judge.scores(standing.seeker(), shown.offer(), LocalDate.now(clock))))
                .isPresent();
    }

    private Match agreed(NeedId need, OfferId offer) {
        var standing = present.need(need).orElseThrow(Seating::notStanding);
        var shown = present.offer(offer).orElseThrow(Seating::notStanding);
        return agreeing.agreed(
                need, offer, standing.seeker().need().seeker(), shown.offer().provider());
    }

    private static Refused notStanding() {
        return new Refused(new CohortRefusal.NotStanding());
    }

    private Seat asked(UUID id) {
        var seat = require(id);
        if (seat.state() != SeatState.OFFERED
                || seat.until().filter(clock.instant()::isBefore).isEmpty()) {
            seat.need().ifPresentOrElse(this::requireOwn, () -> requireOwn(seat.leftBy()));
            throw new Refused(new CohortRefusal.SeatGone());
        }
        requireOwn(seat.need().orElseThrow());
        return seat;
    }

    private Seat require(UUID id) {
        return seats.find(id).orElseThrow(() -> new Refused(new CohortRefusal.NotFound()));
    }

    private void requireOwn(NeedId need) {
        permissions.require(actor.get(), "cohort.join", need.reference());
    }
}

package eu.savoirfaire.workshops.registration;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.AfterPlanning;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.queue.QueueAct;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a change of the plan means for those who are registered: more seats go to those who wait, fewer take none away; a
 * mode that ends takes its people over to the other; what is put off makes offers void and asks everybody again; what is
 * cancelled ends everything.
 */
@Singleton
@Transactional(propagation = MANDATORY)
class FollowThePlan implements AfterPlanning {
    private final SeatPools pools;
    private final RegistrationBook book;
    private final Seating seating;

    FollowThePlan(SeatPools pools, RegistrationBook book, Seating seating) {
        this.pools = pools;
        this.book = book;
        this.seating = seating;
    }

    @Override
    public void changed(PlannedWorkshop before, PlannedWorkshop after) {
        if (after.state() == PlanningState.DRAFT) {
            return;
        }
        pools.lockAll(after.id());
        if (!after.state().isOver()) {
            fit(after);
        }
        if (after.state() == PlanningState.POSTPONED && before.state() != PlanningState.POSTPONED) {
            putOff(after);
        }
        if (after.state() == PlanningState.CANCELLED) {
            book.active(after.id()).stream()
                    .sorted(Comparator.comparing(Registration::wish).reversed())
                    .forEach(one -> end(one, "cancel-all"));
        }
        after.plan().seats().keySet().stream().sorted().forEach(channel -> seating.promote(after, channel));
    }

    /** Pools as the plan wants them. */
    private void fit(PlannedWorkshop workshop) {
        var seats = workshop.plan().seats();
        for (var channel : Channel.values()) {
            var now = pools.find(workshop.id(), channel).map(SeatPool::capacity);
            var wanted = Optional.ofNullable(seats.get(channel)).or(() -> now.map(_ -> 0));
            if (wanted.isPresent() && !wanted.equals(now)) {
                pools.resize(workshop.id(), channel, wanted.get());
            }
        }
        if (seats.size() == 1) {
            transfer(workshop, seats.keySet().iterator().next());
        }
    }

    /** Those who were to come by another way come by this one; first those with a seat, each in their order. */
    private void transfer(PlannedWorkshop workshop, Channel to) {
        for (var wish : book.active(workshop.id())) {
            if (wish.wish()) {
                end(wish, "end-wish");
            }
        }
        book.active(workshop.id()).stream()
                .filter(one -> one.channel() != to)
                .sorted(Comparator.comparing((Registration one) -> one.state() != RegistrationState.CONFIRMED)
                        .thenComparing(Registration::priority)
                        .thenComparing(Registration::seq))
                .forEach(one -> transfer(one, to));
    }

    private void transfer(Registration before, Channel to) {
        if (before.seq() > 0) {
            pools.gone(before.pool(), before.ticket(), QueueAct.TRANSFERRED, before.having());
        }
        var pool = SeatPool.id(before.workshop(), to);
        var number = before.seq() > 0 ? pools.drawNumber(pool) : 0;
        var after = before.by(to, number);
        switch (before.state()) {
            case CONFIRMED -> pools.keep(pool, after.ticket());
            case WAITLISTED, OFFERED -> {
                pools.queue(pool, after.ticket(), after.shortNotice());
                after = after.in(RegistrationState.WAITLISTED);
            }
            case PENDING_APPROVAL -> pools.requested(pool, after.ticket());
            case NOMINATED, DECLINED, EXPIRED, REJECTED, CANCELLED -> {}
        }
        book.change(before, after, Actor.system(), "transfer");
    }

    private void putOff(PlannedWorkshop workshop) {
        for (var one : book.active(workshop.id())) {
            if (one.state() == RegistrationState.OFFERED) {
                pools.voided(one.pool(), one.ticket());
                book.change(one, one.in(RegistrationState.WAITLISTED), Actor.system(), "void");
            } else if (one.state() == RegistrationState.CONFIRMED) {
                book.change(one, one.asked(true), Actor.system(), "ask-again");
            }
        }
    }

    private void end(Registration one, String word) {
        seating.end(one, one.cancelled(false), QueueAct.CANCELLED, Actor.system(), word);
    }
}

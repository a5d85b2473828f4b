package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.TrainersPlans;
import eu.savoirfaire.workshops.planning.series.Series;
import eu.savoirfaire.workshops.planning.table.PlanningAction;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.queue.SeatPool;
import eu.savoirfaire.workshops.queue.SeatPools;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes what the desk shows. */
@Singleton
class PlanViews {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final TrainersPlans plans;
    private final Addresses addresses;
    private final SeatPools pools;
    private final Series series;
    private final List<TrainerTask> tasks;
    private final CurrentActor actor;
    private final Clock clock;

    PlanViews(
            TrainersPlans plans,
            Addresses addresses,
            SeatPools pools,
            Series series,
            List<TrainerTask> tasks,
            CurrentActor actor,
            Clock clock) {
        this.plans = plans;
        this.addresses = addresses;
        this.pools = pools;
        this.series = series;
        this.tasks = tasks.stream()
                .sorted(Comparator.comparingInt(TrainerTask::order))
                .toList();
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MyWorkshopsView mine() {
        var all = plans.mine();
        return new MyWorkshopsView(
                all.stream()
                        .filter(workshop -> !workshop.state().isOver())
                        .sorted(Comparator.comparing(
                                workshop -> workshop.plan().hours().startsAt()))
                        .map(this::line)
                        .toList(),
                all.stream()
                        .filter(workshop -> workshop.state().isOver())
                        .map(this::line)
                        .toList(),
                !plans.holders().isEmpty());
    }

    @Transactional(readOnly = true)
    PlanView of(PlannedWorkshop workshop, Optional<Label> done, FormErrors errors) {
        var plan = workshop.plan();
        var who = actor.get();
        return new PlanView(
                workshop.id().value().toString(),
                workshop.version(),
                new Phrase(plan.title(), plan.language()),
                Label.key("workshops.kind." + plan.kind()),
                Label.key("workshops.mode." + plan.mode()),
                state(workshop),
                workshop.state() == PlanningState.OPEN,
                workshop.state() == PlanningState.DRAFT,
                workshop.reason(),
                plan.hours().start(),
                plan.hours().end(),
                plan.hours().zone().getId(),
                plan.place(),
                series.of(workshop.id())
                        .map(one -> Label.key("workshops.plan.series", one.ordinal(), one.of(), one.goal())),
                addresses.of(workshop.id()).map(slug -> "/workshops/" + slug),
                numbers(workshop),
                lines(workshop),
                steps(Acts.atOnce(workshop, who).stream()
                        .filter(action -> action != PlanningAction.BEGIN || isNear(workshop))
                        .toList()),
                steps(Acts.withWords(workshop, who)),
                done,
                errors);
    }

    /** Nobody begins a workshop months ahead, unless by mistake. */
    private boolean isNear(PlannedWorkshop workshop) {
        return !clock.instant().isBefore(workshop.plan().hours().startsAt().minus(A_DAY));
    }

    static Label state(PlannedWorkshop workshop) {
        return Label.key("workshops.state." + workshop.state());
    }

    private MyWorkshopsView.Line line(PlannedWorkshop workshop) {
        var plan = workshop.plan();
        return new MyWorkshopsView.Line(
                "/workshops/plan/" + workshop.id().value(),
                new Phrase(plan.title(), plan.language()),
                plan.hours().start(),
                plan.hours().zone().getId(),
                Label.key("workshops.mode." + plan.mode()),
                state(workshop),
                workshop.state() == PlanningState.OPEN,
                numbers(workshop),
                lines(workshop).stream().filter(TrainerTask.Line::calls).count());
    }

    private List<TrainerTask.Line> lines(PlannedWorkshop workshop) {
        return tasks.stream().flatMap(task -> task.line(workshop).stream()).toList();
    }

    @Transactional(readOnly = true)
    List<Label> numbers(PlannedWorkshop workshop) {
        return pools.of(workshop.id()).stream()
                // a way that was closed and that nobody holds a seat of
                .filter(pool -> pool.capacity() + pool.held() + pool.waiting() > 0)
                .map(PlanViews::numbers)
                .toList();
    }

    private static Label numbers(SeatPool pool) {
        var over = pool.overbooked() > 0 ? ".overbooked" : "";
        return Label.key(
                "workshops.plan.numbers." + pool.channel() + over,
                pool.held(),
                pool.capacity(),
                pool.waiting(),
                pool.overbooked());
    }

    private static List<PlanView.Step> steps(List<PlanningAction> actions) {
        return actions.stream()
                .map(action -> new PlanView.Step(Acts.word(action), Label.key("workshops.act." + action)))
                .toList();
    }
}

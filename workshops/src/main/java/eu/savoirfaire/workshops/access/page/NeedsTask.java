package eu.savoirfaire.workshops.access.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.access.NeedTable.State;
import eu.savoirfaire.workshops.access.keeping.NeedDesk;
import eu.savoirfaire.workshops.access.keeping.Needs;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How it stands with what people need; whoever may not see any of it sees only who does. */
@Singleton
class NeedsTask implements TrainerTask {
    private final NeedDesk desk;
    private final Needs needs;
    private final CurrentActor actor;

    NeedsTask(NeedDesk desk, Needs needs, CurrentActor actor) {
        this.desk = desk;
        this.needs = needs;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Line> line(PlannedWorkshop workshop) {
        var mine = desk.answerable(workshop.id());
        var open = mine.stream()
                .filter(kept ->
                        kept.need().state() == State.REQUESTED || kept.need().state() == State.ESCALATED)
                .count();
        var owner = needs.owner(workshop.id());
        var own = owner.isPresent() && owner.equals(actor.get().person());
        var standing = owner.isEmpty()
                ? Label.key("workshops.needs.standing.nobody")
                : own || open > 0
                        ? mine.isEmpty()
                                ? Label.key("workshops.needs.standing.none")
                                : Label.key("workshops.needs.standing", open, mine.size())
                        : Label.key("workshops.needs.standing.another");
        return Optional.of(new Line(
                Label.key("workshops.needs.title"),
                "/workshops/plan/" + workshop.id().value() + "/needs",
                standing,
                open > 0));
    }
}

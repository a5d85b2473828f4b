package eu.savoirfaire.workshops.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.Page;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import jakarta.inject.Singleton;

/** The way back from what trainers and hosts share: trainers have a page of the workshop above it, hosts have none. */
@Singleton
public class DeskTrail {
    private final CurrentActor actor;

    DeskTrail(CurrentActor actor) {
        this.actor = actor;
    }

    public Page above(Page page, PlannedWorkshop workshop) {
        return workshop.isOfTrainer(actor.get())
                ? page.below(Label.key("workshops.plan.title"), "/workshops/plan")
                        .below(
                                Label.of(workshop.plan().title()),
                                "/workshops/plan/" + workshop.id().value())
                : page;
    }
}

package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.page.NavigationEntry;
import eu.savoirfaire.infra.web.page.PersonalEntry;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Leads to the desk those who plan workshops. */
@Singleton
@Named("workshops-plan")
final class PlanEntry implements PersonalEntry {
    private final CurrentActor actor;

    PlanEntry(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public boolean isFor(HttpRequest<?> request) {
        var who = actor.get();
        return who.onBehalfOf().isEmpty() && who.is(Role.TRAINER);
    }

    @Override
    public NavigationEntry entry(HttpRequest<?> request) {
        return new NavigationEntry(Label.key("workshops.plan.title"), "/workshops/plan", 25);
    }
}

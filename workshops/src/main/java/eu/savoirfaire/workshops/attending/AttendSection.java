package eu.savoirfaire.workshops.attending;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.registration.Attendees;
import eu.savoirfaire.workshops.registration.Registration;
import eu.savoirfaire.workshops.registration.table.RegistrationState;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On the page of a workshop: how to take part, or what became of one's registration. */
@Singleton
class AttendSection implements WorkshopSection {
    private final Plans plans;
    private final Attendees attendees;
    private final CurrentActor actor;

    AttendSection(Plans plans, Attendees attendees, CurrentActor actor) {
        this.plans = plans;
        this.attendees = attendees;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Content> content(WorkshopId id, String slug, Visit visit) {
        return plans.find(id).flatMap(workshop -> content(workshop, slug));
    }

    private Optional<Content> content(PlannedWorkshop workshop, String slug) {
        var mine = actor.get().person().stream()
                .flatMap(person -> attendees.active(workshop.id(), person).stream())
                .findFirst();
        if (mine.isPresent()) {
            return Optional.of(said(
                    Label.key("workshops.attend.section.mine", RegistrationViews.state(mine.get())),
                    own(mine.get(), slug)));
        }
        return workshop.takesRegistrations()
                ? Optional.of(said(
                        Label.key("workshops.attend.section.open"),
                        List.of(new Action(
                                Label.key("workshops.attend.register.title"), "/workshops/" + slug + "/register"))))
                : Optional.empty();
    }

    private static List<Action> own(Registration registration, String slug) {
        var actions = new ArrayList<Action>();
        actions.add(new Action(
                Label.key("workshops.attend.section.see"),
                "/registrations/" + registration.id().value()));
        if (registration.state() == RegistrationState.CONFIRMED) {
            actions.add(new Action(Label.key("workshops.live.open"), "/workshops/" + slug + "/live"));
        }
        return actions;
    }

    private static Content said(Label text, List<Action> actions) {
        return new Content(Label.key("workshops.attend.section"), Optional.of(text), List.of(), actions);
    }
}

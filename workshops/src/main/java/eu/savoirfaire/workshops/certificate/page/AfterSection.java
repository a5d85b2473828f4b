package eu.savoirfaire.workshops.certificate.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.page.WorkshopSection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Leads whoever attended to their own minutes and their certificate. */
@Singleton
class AfterSection implements WorkshopSection {
    private final Tallies tallies;
    private final CurrentActor actor;

    AfterSection(Tallies tallies, CurrentActor actor) {
        this.tallies = tallies;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Content> content(WorkshopId workshop, String slug, Visit visit) {
        return actor.get()
                .person()
                .flatMap(person -> tallies.of(workshop, person))
                .map(tally -> new Content(
                        Label.key("workshops.attendance.mine.title"),
                        Optional.of(Label.key(
                                "workshops.attendance.minutes", tally.minutes(), tally.programme(), tally.share())),
                        List.of(),
                        List.of(
                                new Action(Label.key("workshops.certificate.list.title"), "/certificates"),
                                new Action(
                                        Label.key("workshops.attendance.mine.how"),
                                        "/certificates/attendance/" + workshop.value()))));
    }
}

package eu.savoirfaire.workshops.programme.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.programme.keeping.Programmes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How it stands with the programme. */
@Singleton
class ProgrammeTask implements TrainerTask {
    private final Programmes programmes;

    ProgrammeTask(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Line> line(PlannedWorkshop workshop) {
        var programme = programmes.working(workshop.id());
        var changed = !programme.unreleased().isEmpty();
        var over = workshop.state().isOver();
        var standing = programme.items().isEmpty() && programme.releases().isEmpty()
                ? Label.key("workshops.programme.standing.empty")
                : changed
                        ? Label.key(
                                "workshops.programme.standing.changed",
                                programme.items().size())
                        : Label.key(
                                "workshops.programme.standing.released",
                                programme.items().size(),
                                programme.releases().size());
        var calls = !over && (changed || programme.releases().isEmpty());
        return Optional.of(new Line(
                Label.key("workshops.programme.title"),
                "/workshops/plan/" + workshop.id().value() + "/programme",
                standing,
                calls));
    }
}

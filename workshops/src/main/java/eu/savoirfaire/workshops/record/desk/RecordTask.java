package eu.savoirfaire.workshops.record.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.record.making.Making;
import eu.savoirfaire.workshops.record.making.Minutes;
import eu.savoirfaire.workshops.record.making.Stage;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Leads the trainer to the record, and those who spoke or attended to what they have to say to it. */
@Singleton
class RecordTask implements TrainerTask, WorkshopSection {
    private final Making making;
    private final RecordDesk desk;

    RecordTask(Making making, RecordDesk desk) {
        this.making = making;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    @Transactional
    public Optional<Line> line(PlannedWorkshop workshop) {
        var state = workshop.state();
        if (state != PlanningState.HELD && state != PlanningState.RECORDED
                || !workshop.plan().kind().mayBePublic()) {
            return Optional.empty();
        }
        var stage = making.find(workshop.id()).map(Minutes::stage).orElse(Stage.DRAFT);
        return Optional.of(new Line(
                Label.key("workshops.making.title"),
                "/workshops/plan/" + workshop.id().value() + "/record",
                Label.key("workshops.making.stage." + stage),
                stage != Stage.PUBLISHED));
    }

    @Override
    public Optional<Content> content(WorkshopId workshop, String slug, Visit visit) {
        return desk.visit(workshop)
                .filter(minutes -> minutes.stage() != Stage.PUBLISHED)
                .map(minutes -> new Content(
                        Label.key("workshops.making.title"),
                        Optional.of(Label.key("workshops.making.room." + minutes.stage())),
                        List.of(),
                        List.of(new Action(
                                Label.key("workshops.making.room.open"), "/workshops/" + slug + "/record"))));
    }
}

package eu.savoirfaire.workshops.material.desk;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.material.Material;
import eu.savoirfaire.workshops.material.keeping.Materials;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads trainers to recordings and files, readers to those that they may see, and whoever is asked to the question. */
@Singleton
class MaterialTask implements TrainerTask, WorkshopSection {
    private final Materials materials;
    private final MaterialRoom room;

    MaterialTask(Materials materials, MaterialRoom room) {
        this.materials = materials;
        this.room = room;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    @Transactional
    public Optional<Line> line(PlannedWorkshop workshop) {
        if (workshop.state() == PlanningState.DRAFT || workshop.state() == PlanningState.CANCELLED) {
            return Optional.empty();
        }
        var kept = materials.of(workshop.id()).stream()
                .filter(one -> one.removed().isEmpty())
                .toList();
        var waiting = kept.stream().filter(one -> !one.missing().isEmpty()).count();
        return Optional.of(new Line(
                Label.key("workshops.material.title"),
                "/workshops/plan/" + workshop.id().value() + "/materials",
                waiting > 0
                        ? Label.key("workshops.material.task.waiting", waiting)
                        : Label.key("workshops.material.task", kept.size()),
                waiting > 0));
    }

    @Override
    public Optional<Content> content(WorkshopId workshop, String slug, Visit visit) {
        return room.shelf(workshop)
                .filter(shelf -> !shelf.materials().isEmpty() || !shelf.asked().isEmpty())
                .map(shelf -> content(shelf, slug));
    }

    private static Content content(MaterialRoom.Shelf shelf, String slug) {
        var page = "/workshops/" + slug + "/materials";
        var actions = new ArrayList<Action>();
        shelf.unanswered().stream()
                .findFirst()
                .ifPresent(one -> actions.add(
                        new Action(Label.key("workshops.material.consent.go"), page + "/" + one.id() + "/consent")));
        actions.add(new Action(Label.key("workshops.material.all"), page));
        return new Content(
                Label.key("workshops.material.title"),
                Optional.empty(),
                shelf.materials().stream().map(one -> entry(page, one)).toList(),
                List.copyOf(actions));
    }

    private static Entry entry(String page, Material one) {
        var href = one.address().map(URI::toString).orElse(page + "/" + one.id());
        return new Entry(Label.of(one.title()), Optional.of(href));
    }
}

package eu.savoirfaire.workshops.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import java.util.Optional;

/** A line of the task list on the trainers' page of a workshop, {@code /workshops/plan/{id}}: a bean of each part that has one. */
public interface TrainerTask {

    /** Lower comes first: 10 programme, 20 people, 30 needs, 40 seats; other parts from 50 on. */
    int order();

    /** How it stands with it; empty while there is nothing to do. */
    Optional<Line> line(PlannedWorkshop workshop);

    /**
     * @param title what there is to do
     * @param href where it is done
     * @param standing how far it is, in a few words
     * @param calls whether somebody has to do something now
     */
    record Line(Label title, String href, Label standing, boolean calls) {}
}

package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.page.TrainerTask;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Leads trainers to the survey, once the workshop is over. */
@Singleton
class SurveyTask implements TrainerTask {
    private final Surveys surveys;

    SurveyTask(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<Line> line(PlannedWorkshop workshop) {
        var state = workshop.state();
        if (state != PlanningState.HELD && state != PlanningState.RECORDED) {
            return Optional.empty();
        }
        var survey = surveys.find(workshop.id()).map(Survey::state).orElse(Survey.State.DRAFT);
        return Optional.of(new Line(
                Label.key("workshops.survey.title"),
                "/workshops/plan/" + workshop.id().value() + "/survey",
                Label.key("workshops.survey.task." + survey),
                survey == Survey.State.DRAFT));
    }
}

package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.page.WorkshopSection;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asks whoever was there to answer, as long as they can. */
@Singleton
class SurveySection implements WorkshopSection {
    private final Surveys surveys;
    private final SurveyHandout handout;
    private final CurrentActor actor;
    private final Clock clock;

    SurveySection(Surveys surveys, SurveyHandout handout, CurrentActor actor, Clock clock) {
        this.surveys = surveys;
        this.handout = handout;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Content> content(WorkshopId workshop, String slug, Visit visit) {
        return actor.get()
                .person()
                .filter(person -> handout.wasThere(workshop, person))
                .flatMap(_ -> surveys.find(workshop))
                .filter(survey -> survey.takesAnswers(clock.instant()))
                .flatMap(Survey::closesAt)
                .map(_ -> new Content(
                        Label.key("workshops.survey.take.title"),
                        Optional.of(Label.key("workshops.survey.take.lead")),
                        List.of(),
                        List.of(new Action(
                                Label.key("workshops.survey.take.open"), "/workshops/" + slug + "/survey"))));
    }
}

package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.attendance.tally.Tally;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.keeping.Addresses;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Hands whoever was there the link to the questions. It stays out of the audit: when somebody got their link would say
 * something about when they answered.
 */
@Singleton
public class SurveyHandout {
    private final Plans plans;
    private final Addresses addresses;
    private final Tallies tallies;
    private final Surveys surveys;
    private final CurrentActor actor;

    SurveyHandout(Plans plans, Addresses addresses, Tallies tallies, Surveys surveys, CurrentActor actor) {
        this.plans = plans;
        this.addresses = addresses;
        this.tallies = tallies;
        this.surveys = surveys;
        this.actor = actor;
    }

    /**
     * A survey as somebody sees it who was there.
     *
     * @param taken whether they have their link
     */
    record Offer(PlannedWorkshop workshop, Survey survey, boolean taken) {}

    /** @throws Refused when there is none, or the actor was not there */
    @Transactional(readOnly = true)
    Offer offer(String slug) {
        var workshop = addresses.find(slug).flatMap(plans::find).orElseThrow(SurveyHandout::none);
        var survey = surveys.find(workshop.id())
                .filter(one -> one.state() != Survey.State.DRAFT)
                .orElseThrow(SurveyHandout::none);
        var me = me();
        if (!wasThere(workshop.id(), me)) {
            throw new Refused(new SurveyRefusal.NotThere());
        }
        return new Offer(workshop, survey, surveys.hasTaken(workshop.id(), me));
    }

    /** The link of whoever acts. */
    public String take(String slug) {
        var offer = offer(slug);
        return surveys.take(offer.workshop().id(), me());
    }

    boolean wasThere(WorkshopId workshop, PersonId person) {
        return tallies.of(workshop, person)
                .map(Tally::minutes)
                .filter(minutes -> minutes > 0)
                .isPresent();
    }

    private PersonId me() {
        return actor.get().person().orElseThrow(() -> new Refused(new SurveyRefusal.NotThere()));
    }

    private static Refused none() {
        return new Refused(new SurveyRefusal.NoSurvey());
    }
}

package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.audit.AuditTrail;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.attendance.tally.Tallies;
import eu.savoirfaire.workshops.planning.PlannedWorkshop;
import eu.savoirfaire.workshops.planning.PlanningRefusal;
import eu.savoirfaire.workshops.planning.keeping.Plans;
import eu.savoirfaire.workshops.planning.table.PlanningState;
import eu.savoirfaire.workshops.survey.OwnQuestion;
import eu.savoirfaire.workshops.survey.Questionnaire;
import eu.savoirfaire.workshops.survey.SurveyRefusal;
import eu.savoirfaire.workshops.survey.keeping.Survey;
import eu.savoirfaire.workshops.survey.keeping.Surveys;
import eu.savoirfaire.workshops.survey.result.Findings;
import eu.savoirfaire.workshops.survey.result.Shown;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What trainers do about the surveys of their workshops. */
@Singleton
public class SurveyDesk {
    /** What somebody needs to be allowed to do it. */
    public static final String ACTION = "survey.hold";

    static final int FEWEST_DAYS = 3;
    static final int MOST_DAYS = 30;

    private static final Set<PlanningState> OVER = Set.of(PlanningState.HELD, PlanningState.RECORDED);

    private final Plans plans;
    private final Tallies tallies;
    private final Surveys surveys;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final AuditTrail audit;

    SurveyDesk(
            Plans plans,
            Tallies tallies,
            Surveys surveys,
            Permissions permissions,
            CurrentActor actor,
            AuditTrail audit) {
        this.plans = plans;
        this.tallies = tallies;
        this.surveys = surveys;
        this.permissions = permissions;
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * A survey as its trainers see it.
     *
     * @param attended how many people were there, as it was confirmed
     */
    public record Sight(PlannedWorkshop workshop, Optional<Survey> survey, int attended) {
        Questionnaire questionnaire() {
            return survey.map(Survey::questionnaire).orElseGet(Questionnaire::usual);
        }

        long version() {
            return survey.map(Survey::version).orElse(0L);
        }

        /** What keeps it from being opened now. */
        Optional<SurveyRefusal> hindrance() {
            if (!OVER.contains(workshop.state()) || attended == 0) {
                return Optional.of(new SurveyRefusal.NotYet());
            }
            return attended < Findings.FEWEST
                    ? Optional.of(new SurveyRefusal.TooFew(Findings.FEWEST))
                    : Optional.empty();
        }
    }

    @Transactional(readOnly = true)
    public Sight see(WorkshopId id) {
        permissions.require(actor.get(), ACTION, id.reference());
        var workshop = plans.find(id).orElseThrow(() -> new Refused(new PlanningRefusal.NotFound()));
        return new Sight(workshop, surveys.find(id), tallies.present(id).size());
    }

    /** @param seen the version of what the trainer saw */
    @Transactional
    public void ask(WorkshopId id, List<OwnQuestion> own, long seen) {
        see(id);
        surveys.ask(id, own, seen);
        record(id, "survey.ask");
    }

    /** Whoever was there may answer for so many days. */
    @Transactional
    public void open(WorkshopId id, int days) {
        see(id).hindrance().ifPresent(why -> {
            throw new Refused(why);
        });
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new Refused(new SurveyRefusal.BadDays(FEWEST_DAYS, MOST_DAYS));
        }
        surveys.open(id, Duration.ofDays(days));
        record(id, "survey.open");
    }

    /** What may be told; empty while it is open, and for ever where too few answered. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> results(WorkshopId id) {
        return see(id).survey()
                .filter(survey -> survey.state() == Survey.State.CLOSED)
                .filter(_ -> surveys.heap(id).number() >= Findings.FEWEST)
                .map(survey -> Findings.of(survey.questionnaire(), surveys.heap(id), surveys.hidden(id)));
    }

    /** How many answered in the end. */
    @Transactional(readOnly = true)
    public int people(WorkshopId id) {
        return surveys.heap(see(id).workshop().id()).number();
    }

    /** Hides a text that names somebody, or shows it again. */
    @Transactional
    public void hide(WorkshopId id, String text, boolean away) {
        var known = results(id).stream()
                .flatMap(List::stream)
                .anyMatch(shown -> shown instanceof Shown.Texts texts
                        && texts.texts().stream().anyMatch(one -> one.id().equals(text)));
        if (!known) {
            throw new Refused(new SurveyRefusal.NoResults());
        }
        surveys.hide(id, text, away);
        record(id, away ? "survey.hide-text" : "survey.show-text");
    }

    private void record(WorkshopId id, String action) {
        audit.record(actor.get(), action, id.reference(), Map.of());
    }
}

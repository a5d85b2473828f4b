package eu.savoirfaire.workshops.survey.keeping;

import eu.savoirfaire.workshops.WorkshopId;
import eu.savoirfaire.workshops.survey.Questionnaire;
import java.time.Instant;
import java.util.Optional;

/**
 * The survey of a workshop.
 *
 * @param closesAt until when one may answer; empty for a draft
 * @param version of the questions, for optimistic locking; 0 for one that was never stored
 */
public record Survey(
        WorkshopId workshop, Questionnaire questionnaire, State state, Optional<Instant> closesAt, long version) {

    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** Whether an answer is taken now; the clock may come late to close it. */
    public boolean takesAnswers(Instant now) {
        return state == State.OPEN && closesAt.filter(now::isBefore).isPresent();
    }
}

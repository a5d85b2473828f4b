package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.scoring.Scores;

/** What following an advice would do to the scores; following it gives exactly these numbers. */
public record Promise(Advice advice, Scores before, Scores after) {

    /** By how much r rises. */
    public long gain() {
        return after.r() - before.r();
    }
}

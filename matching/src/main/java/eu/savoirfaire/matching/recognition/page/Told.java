package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.recognition.Said;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recognition as both sides read it.
 *
 * @param title as it is written on the paper; empty in a draft that has none
 * @param language of the title; empty where it was not said
 * @param due until when it is to be decided, while that is the assessors' turn
 */
record Told(
        String id,
        int version,
        String title,
        String language,
        RecognitionState state,
        List<Line> lines,
        List<Saying> said,
        Optional<Ending> ending,
        Optional<LocalDate> due,
        boolean overdue) {

    /**
     * A question and its answer.
     *
     * @param own whether the answer is in the person's own words
     * @param optional whether it can be sent without
     */
    record Line(Label question, Label answer, boolean own, boolean known, boolean optional) {}

    /** Something that was asked or answered. */
    record Saying(Said.Kind kind, String text, LocalDate on) {
        public Label who() {
            return Label.key("matching.recognition.said." + kind);
        }
    }

    /**
     * What was decided.
     *
     * @param points what has to be made up for, or what can be done now
     * @param words the reference of the decision, or the reason
     */
    record Ending(boolean recognised, Label headline, List<Point> points, String words) {}

    /** @param href where it is done; empty where that is outside */
    record Point(Label text, String href) {}

    public Label stateText() {
        return Label.key("matching.recognition.state." + state);
    }

    /** What the state means to the person, and what comes next. */
    public Label stateHelp() {
        return Label.key("matching.recognition.state." + state + ".text");
    }

    public boolean good() {
        return state == RecognitionState.RECOGNISED;
    }

    /** Whether it is the person's turn. */
    public boolean calls() {
        return state == RecognitionState.MORE_INFO;
    }

    public boolean untitled() {
        return title.isEmpty();
    }
}

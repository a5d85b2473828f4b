package eu.savoirfaire.workshops.survey.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.picture.BarChart;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A survey as its trainers see it.
 *
 * @param stage {@code draft}, {@code open}, {@code few} or {@code told}
 * @param hindrance what keeps it from being opened
 * @param days for how long it is to be open, as typed
 */
record SurveyView(
        UUID id,
        Phrase title,
        String stage,
        Optional<Label> hindrance,
        long version,
        List<Label> standard,
        List<Own> own,
        String days,
        Optional<ZonedDateTime> closes,
        int people,
        List<Finding> findings,
        FormErrors errors) {

    /**
     * A question of the trainer's as it is typed.
     *
     * @param number from 1
     * @param options a line each
     */
    record Own(int number, String text, List<Choice> sorts, String options) {}

    /**
     * What is told of one question.
     *
     * @param people empty where too few answered it
     */
    record Finding(
            int number,
            Label question,
            Optional<Label> people,
            Optional<BarChart> chart,
            Optional<Label> median,
            List<Together> together,
            List<Text> texts) {}

    /** Options of which no exact number is told. */
    record Together(Label what, List<Label> options) {}

    record Text(String id, String text, boolean hidden) {}
}

package eu.savoirfaire.workshops.live;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * The day.
 *
 * @param says how far it is
 * @param host whether the reader leads it
 * @param delay minutes; 0 for none
 * @param number of the last announcement
 * @param asked when the page was made, as clocks there show it
 */
record LiveView(
        String slug,
        Phrase title,
        Label says,
        boolean host,
        int delay,
        List<Moment> now,
        List<Moment> next,
        List<Said> announcements,
        long number,
        String zone,
        String asked,
        String text,
        List<Choice> delays,
        FormErrors errors) {

    /**
     * An item of the programme at its time of today.
     *
     * @param room empty where there is one
     */
    public record Moment(String from, String to, Phrase title, String room, boolean pause) {}

    public record Said(String id, String at, String text, int delay) {}
}

package eu.savoirfaire.workshops.desk;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.page.TrainerTask;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The trainers' page of a workshop.
 *
 * @param done what was just done
 * @param address its public page, once it was announced
 * @param numbers its seats
 * @param steps what can be done at once, the main one first
 * @param changes what takes a page on which more is said
 */
record PlanView(
        String id,
        long version,
        Phrase title,
        Label kind,
        Label mode,
        Label state,
        boolean open,
        boolean draft,
        Optional<String> reason,
        ZonedDateTime start,
        ZonedDateTime end,
        String zone,
        Optional<String> place,
        Optional<Label> series,
        Optional<String> address,
        List<Label> numbers,
        List<TrainerTask.Line> tasks,
        List<Step> steps,
        List<Step> changes,
        Optional<Label> done,
        FormErrors errors) {

    /** Whether it ends on the day on which it starts, so that an hour tells the end. */
    public boolean sameDay() {
        return start.toLocalDate().equals(end.toLocalDate());
    }

    /** What clocks show there at the end. */
    public String ends() {
        return end.toLocalTime().toString();
    }

    /** A step of its way. */
    record Step(String act, Label label) {}
}

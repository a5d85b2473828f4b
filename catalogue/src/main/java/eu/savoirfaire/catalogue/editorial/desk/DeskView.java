package eu.savoirfaire.catalogue.editorial.desk;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * What waits, queue by queue.
 *
 * @param judge whether whoever looks judges sheets, and can say of themselves what they read
 * @param unsaid whether they have said nothing yet
 */
record DeskView(List<Queue> queues, List<Choice> languages, boolean judge, boolean unsaid) {

    /** @param empty what to say where nothing waits */
    public record Queue(String id, Label title, Label lead, Label empty, List<Entry> entries) {}

    /**
     * A sheet that waits.
     *
     * @param late whether its time is over
     * @param who whom it waits for; names, or what to say instead
     */
    public record Entry(
            String code,
            String href,
            Phrase title,
            String organisation,
            Label state,
            LocalDate since,
            LocalDate until,
            boolean late,
            List<Label> who) {}
}

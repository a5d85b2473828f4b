package eu.savoirfaire.workshops.archive;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.workshops.WorkshopRecord;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A workshop in the list.
 *
 * @param until null when it began and ended on one day, or in one month or year
 */
record Card(
        String href,
        Phrase title,
        TemporalAccessor from,
        @Nullable TemporalAccessor until,
        Label mode,
        @Nullable Phrase place,
        int practices,
        int organisations) {

    static Card of(WorkshopRecord record) {
        var place = record.place();
        return new Card(
                "/workshops/" + record.slug(),
                new Phrase(record.title(), record.language()),
                record.heldOn().from(),
                record.heldOn().until().orElse(null),
                Label.key("workshops.mode." + record.mode()),
                place == null ? null : new Phrase(place, record.language()),
                record.sheets().size(),
                record.participants().size());
    }
}

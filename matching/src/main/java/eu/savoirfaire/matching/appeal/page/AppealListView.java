package eu.savoirfaire.matching.appeal.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The appeals that wait, the soonest due first. */
record AppealListView(List<Entry> entries, Optional<Label> done) {

    public record Entry(String id, Phrase title, Optional<String> decider, ZonedDateTime due, boolean overdue) {}
}

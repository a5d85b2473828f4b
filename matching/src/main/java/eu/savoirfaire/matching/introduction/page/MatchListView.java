package eu.savoirfaire.matching.introduction.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * The matches of a person.
 *
 * @param provides whether they also offer something, and find what came to them on another page
 */
record MatchListView(List<Entry> open, List<Entry> over, boolean provides) {

    public record Entry(String match, Phrase title, String provider, Label state, Label next) {}

    public boolean isEmpty() {
        return open.isEmpty() && over.isEmpty();
    }
}

package eu.savoirfaire.matching.choosing;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * The offers for one need.
 *
 * @param plain whether it is shown as a plain list
 * @param all where all offers are, suited or not
 */
record SuggestionsView(
        String need,
        Label kind,
        boolean plain,
        List<Card> suits,
        List<Card> possible,
        List<Card> excluded,
        String all) {

    /**
     * @param score of both sides, out of 100
     * @param width of its bar, 0 to 100
     * @param remarks what to answer, or what stands against it
     */
    public record Card(
            String offer, Phrase title, Label kind, String provider, int score, int width, List<Label> remarks) {}

    public boolean isEmpty() {
        return suits.isEmpty() && possible.isEmpty();
    }
}

package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.life.OfferAction;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.provider.answer.Saying;
import eu.savoirfaire.matching.provider.complaint.Complaint;
import java.util.List;
import java.util.Optional;

/**
 * An offer looked over by its people.
 *
 * @param lacks what keeps it from being public
 * @param tried whether it was just tried to publish it
 * @param actions what whoever looks may do now
 * @param own whether whoever looks wrote it last
 * @param decision why it is suspended, if it is
 */
public record StandingView(
        KeptOffer offer,
        Label title,
        String organisation,
        List<Part> parts,
        List<Problem> lacks,
        boolean tried,
        List<OfferAction> actions,
        boolean writable,
        boolean own,
        Optional<Places.Standing> places,
        Optional<Complaint.Decision> decision) {

    /** One page of questions with its answers. */
    public record Part(Step step, List<Saying> sayings) {}

    /**
     * A lack.
     *
     * @param before what stands before the wording that must not be there, and {@code found} that wording; empty where it is
     *     not about a wording
     */
    public record Problem(Label message, Label detail, String href, String before, String found, String after) {

        public boolean isWording() {
            return !found.isEmpty();
        }
    }

    /** Whether it may be published, or sent to a second person, by whoever looks. */
    public boolean may(String action) {
        return actions.stream().anyMatch(one -> one.word().equals(action));
    }
}

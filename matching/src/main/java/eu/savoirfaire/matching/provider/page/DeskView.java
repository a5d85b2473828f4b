package eu.savoirfaire.matching.provider.page;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.match.keeping.Places;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The desk of whoever offers.
 *
 * @param waiting target groups that wait for whoever looks
 */
public record DeskView(List<Shelf> shelves, List<Entry> waiting, boolean admin, boolean provider) {

    /** The offers of one organisation. */
    public record Shelf(OrganisationId organisation, String name, List<Entry> entries) {}

    /** One offer. */
    public record Entry(
            String href,
            Optional<Phrase> title,
            String kind,
            String state,
            boolean attention,
            Optional<LocalDate> until,
            Optional<Places.Standing> places) {}

    /**
     * What is asked before an offer is begun.
     *
     * @param organisations empty for who offers nothing
     */
    public record NewOffer(List<Choice> organisations, List<Choice> kinds, FormErrors errors) {
        public boolean oneOrganisation() {
            return organisations.size() == 1;
        }
    }

    /** What an offer is called, also while it has no title. */
    static Label called(KeptOffer offer) {
        return offer.title().isEmpty()
                ? Label.key("matching.offers.untitled." + offer.kind().word())
                : Label.of(offer.title());
    }
}

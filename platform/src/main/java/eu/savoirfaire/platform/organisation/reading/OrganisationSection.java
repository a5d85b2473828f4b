package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.platform.organisation.Organisation;
import java.util.List;
import java.util.Optional;

/** A section of the page of an organisation: a bean of each part that has something to show there, such as projects. */
public interface OrganisationSection {

    /** Empty when there is nothing to show. What is of the parts of the organisation is its too. */
    Optional<Content> of(Organisation organisation, Visit visit);

    /** Sections stand in this order. */
    int order();

    /** @param more where all of them are, if there is such a page */
    record Content(Label title, List<Entry> entries, Optional<Entry> more) {}

    /** @param hint a few words beside the link; empty for none */
    record Entry(Label text, String href, Optional<Label> hint) {}
}

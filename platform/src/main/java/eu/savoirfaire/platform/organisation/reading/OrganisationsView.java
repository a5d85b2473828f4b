package eu.savoirfaire.platform.organisation.reading;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.PageLinks;
import java.util.List;
import java.util.Optional;

/**
 * A page of the registry.
 *
 * @param q what was searched for
 * @param filtered whether something was searched for, or a type chosen
 * @param enter whether the reader may enter one
 * @param similar whether the reader may decide about similar ones
 */
record OrganisationsView(
        List<Entry> entries,
        long total,
        String q,
        List<Choice> types,
        boolean filtered,
        PageLinks links,
        boolean enter,
        boolean similar) {

    /**
     * @param practices how many of theirs are published
     * @param known what else it is called, shortly
     */
    record Entry(String id, String name, Label type, Optional<String> place, long practices, String known) {}
}

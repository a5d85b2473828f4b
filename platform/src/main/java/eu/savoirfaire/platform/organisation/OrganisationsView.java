package eu.savoirfaire.platform.organisation;

import java.util.List;

/** The organisations that have published a practice, by name. */
record OrganisationsView(List<Entry> entries) {

    /** @param practices how many of theirs are published, at least one */
    record Entry(String id, String name, long practices) {}
}

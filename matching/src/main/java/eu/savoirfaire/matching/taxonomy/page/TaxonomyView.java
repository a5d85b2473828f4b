package eu.savoirfaire.matching.taxonomy.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All taxonomies.
 *
 * @param waiting whether this machine has not yet gone over to the one that was chosen
 * @param version as it was typed
 */
record TaxonomyView(
        List<OneRelease> releases,
        List<OneImport> imports,
        boolean waiting,
        String version,
        int mebibytes,
        FormErrors errors,
        Optional<Label> notice) {

    /**
     * @param languages what they are called
     * @param imported empty for our own
     * @param inUse whether it is the one that was chosen last
     * @param href where it is chosen
     */
    record OneRelease(
            String title,
            String languages,
            int skills,
            int occupations,
            int links,
            Optional<ZonedDateTime> imported,
            boolean inUse,
            String href) {}

    /** @param flaws how much was wrong */
    record OneImport(String file, String href, Label state, String tag, long flaws, ZonedDateTime started) {}
}

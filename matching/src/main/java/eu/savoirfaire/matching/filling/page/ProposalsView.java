package eu.savoirfaire.matching.filling.page;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.taxonomy.text.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Skills that are proposed, for the person to choose among.
 *
 * @param reading the text that they were found in, if they were
 * @param text what was typed
 * @param occupations to choose another list of tasks; those that are called like the text where there are many
 * @param many whether there are too many occupations for a list of all
 * @param seen the version of the profile that they will be added to
 */
record ProposalsView(
        Optional<Reading> reading,
        String text,
        List<Group> groups,
        List<Choice> occupations,
        boolean many,
        int seen,
        FormErrors errors,
        Optional<Label> notice) {

    /** @param title what the proposals come from */
    record Group(Label title, List<Proposal> proposals) {}

    /**
     * @param known whether it is in the profile already
     * @param levels how well, to choose
     */
    record Proposal(String code, String label, boolean known, boolean chosen, List<Choice> levels) {}

    /** With the occupations that are called like something. */
    ProposalsView calling(String typed, List<Choice> found) {
        return new ProposalsView(reading, typed, groups, found, many, seen, errors, notice);
    }

    public boolean hasProposals() {
        return groups.stream().anyMatch(group -> !group.proposals().isEmpty());
    }

    /** The unmatched words as one field of the form. */
    public String unmatched() {
        return reading.map(found -> String.join("\n", found.unmatched())).orElse("");
    }
}

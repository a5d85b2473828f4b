package eu.savoirfaire.catalogue.writing.start;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * The form that begins a sheet.
 *
 * @param organisations for which the reader may begin one
 * @param languages for its text; empty where the example says which
 * @param example what it is adapted from, if from anything
 * @param signedIn whether the reader is known; others can sign in and come back
 */
record StartView(
        String action,
        List<Choice> organisations,
        List<Choice> languages,
        String subject,
        Optional<Phrase> example,
        boolean signedIn,
        FormErrors errors) {

    StartView with(FormErrors found) {
        return new StartView(action, organisations, languages, subject, example, signedIn, found);
    }

    /** The name of the one organisation there is, which nobody has to choose. */
    public boolean oneOrganisation() {
        return organisations.size() == 1;
    }
}

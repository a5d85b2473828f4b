package eu.savoirfaire.platform.mandate.paper;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import java.util.List;

/**
 * A sheet to be printed: the same sentences in the person's language and in the case worker's, side by side.
 *
 * @param theirs the person's language
 * @param ours the case worker's
 * @param signable whether it still waits to be signed
 */
record Sheet(
        String id,
        String name,
        Language theirs,
        Language ours,
        List<Sentence> sentences,
        boolean signable,
        String signedOn,
        FormErrors errors) {

    public boolean inTwoLanguages() {
        return theirs != ours;
    }

    /** @param heading whether it is one */
    record Sentence(String theirs, String ours, boolean heading) {}
}

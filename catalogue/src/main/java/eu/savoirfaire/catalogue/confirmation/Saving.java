package eu.savoirfaire.catalogue.confirmation;

import eu.savoirfaire.infra.web.form.FormErrors;

/** What came of saving. */
public sealed interface Saving {
    /** It stands, or stood already. */
    record Done(int edition) implements Saving {}

    /** Something has to be mended first. */
    record Wrong(Confirmable now, FormErrors errors) implements Saving {}

    /** Somebody else changed it since it was looked at. */
    record Changed(Confirmable now) implements Saving {}
}

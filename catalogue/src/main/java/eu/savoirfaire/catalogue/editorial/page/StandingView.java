package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.SheetStanding;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What can be done about something published.
 *
 * @param edition of the text that readers see
 * @param unchecked whether a correction waits for a look
 * @param canCheck whether whoever looks can do that
 * @param workingCopy whether there is a working copy beside it
 * @param fields the sections as they can be corrected
 */
record StandingView(
        String code,
        String slug,
        Phrase title,
        Language language,
        String edition,
        boolean unchecked,
        boolean canCheck,
        boolean workingCopy,
        SheetStanding standing,
        Optional<Label> done,
        List<Field> fields,
        Typed typed,
        FormErrors errors) {

    /** A section with its text. */
    public record Field(String name, String section, String text) {}

    public boolean can(String action) {
        return standing.can(action);
    }
}

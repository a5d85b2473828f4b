package eu.savoirfaire.catalogue.editorial.page;

import eu.savoirfaire.catalogue.editorial.SheetStanding;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.text.Phrase;
import java.util.List;

/**
 * A sheet that came back to its authors.
 *
 * @param comments of the reviewers, without their names
 */
record AuthorView(
        String code,
        Phrase title,
        SheetStanding standing,
        Language language,
        List<MarkedSection> sections,
        List<PointView> points,
        List<String> comments,
        Typed typed,
        FormErrors errors) {

    public boolean canAnswer() {
        return standing.can("resubmit");
    }
}

package eu.savoirfaire.platform.project.page;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.platform.project.continuity.ContinuityPicture;
import java.util.List;

/**
 * A project as its page shows it.
 *
 * @param done what was just done; empty for nothing
 * @param otherTitles those in other languages
 * @param when its dates; empty when none is known
 * @param amount with its currency; empty when it is not told
 * @param picture only where it has to do with other projects
 * @param mine whether the reader may change it
 */
record ProjectView(
        String href,
        Phrase title,
        List<Phrase> otherTitles,
        List<Label> done,
        String code,
        List<Label> when,
        String programme,
        String amount,
        String web,
        List<Member> partners,
        List<ContinuityPicture> picture,
        List<Related> family,
        boolean mine) {

    /** @param id empty for the lead, which is handed over instead of leaving; and for who has left */
    record Member(String id, String organisation, Label role, List<Label> when, boolean past) {}

    /** @param number in the picture */
    record Related(int number, String href, Phrase title, List<Label> when, boolean present, List<LinkLine> links) {}

    /** @param remove the address that takes the link away; empty when the reader may not, or it is another project's */
    record LinkLine(Label kind, int number, Phrase title, String remove) {}
}

package eu.savoirfaire.matching.introduction.inviting;

import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The cards of one offer.
 *
 * @param looking how many people look for such a thing, or that they are too few
 * @param essentials the skills by which cards can be left out
 * @param few whether there are too few for anybody to be shown
 */
record ProspectsView(
        String offer,
        Phrase title,
        Label looking,
        boolean few,
        List<Choice> essentials,
        List<Entry> entries,
        Optional<Label> done,
        FormErrors errors) {

    record Entry(String key, Label name, LocalDate waiting, List<Label> requirements, List<Covered> skills) {}

    /** @param fit one of {@code exact}, {@code narrower}, {@code near}, {@code missing} */
    record Covered(String skill, String fit) {}
}

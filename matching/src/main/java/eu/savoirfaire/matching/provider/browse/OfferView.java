package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.results.PageLinks;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.matching.provider.answer.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A public offer as anybody reads it.
 *
 * @param terms what is offered
 * @param demands what is asked, each with its reason where the law wants one
 * @param group for whom alone it is, if it is, with the law that lets it be
 * @param example what it costs, if it is a loan
 */
public record OfferView(
        UUID id,
        String kind,
        Phrase title,
        String organisation,
        String organisationHref,
        Language language,
        Prose text,
        List<Saying> terms,
        List<Saying> demands,
        Optional<Group> group,
        LocalDate until,
        int positions,
        Optional<LoanExample> example) {

    public record Group(Phrase name, Phrase ground) {}

    /** One page of the list. */
    public record ListView(
            List<Card> cards,
            long total,
            List<Choice> kinds,
            List<Choice> regions,
            List<Choice> sectors,
            List<Choice> languages,
            boolean filtered,
            boolean provider,
            PageLinks links) {}

    /** One offer of the list. */
    public record Card(
            UUID id,
            String kind,
            Phrase title,
            String organisation,
            List<String> facts,
            Label language,
            LocalDate until) {}
}

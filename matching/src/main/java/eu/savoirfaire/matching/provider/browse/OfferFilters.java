package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.api.Parameters;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.visit.Visit;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.keeping.OfferFilter;
import eu.savoirfaire.matching.offer.statement.Source;
import eu.savoirfaire.matching.provider.answer.Choices;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads which offers are wanted, and offers what can be wanted. */
@Singleton
public class OfferFilters {
    private final Choices choices;

    OfferFilters(Choices choices) {
        this.choices = choices;
    }

    /**
     * What the address asks for.
     *
     * @throws eu.savoirfaire.infra.refusal.Refused naming the parameter whose code nobody knows
     */
    public OfferFilter read(Visit visit) {
        var parameters = Parameters.of(visit);
        return new OfferFilter(
                parameters.code("kind", word -> OfferKind.of(word).isPresent()).flatMap(OfferKind::of),
                parameters.code("place", code -> codes(Source.REGIONS).contains(code)),
                parameters.code("sector", code -> codes(Source.SECTORS).contains(code)),
                parameters
                        .code("language", code -> Language.of(code).isPresent())
                        .flatMap(Language::of));
    }

    List<Choice> kinds(OfferFilter filter) {
        var kinds = new ArrayList<>(List.of(any(filter.kind())));
        Arrays.stream(OfferKind.values())
                .forEach(kind -> kinds.add(Choice.of(
                        kind.word(),
                        Label.key("matching.offers.kind." + kind.word()),
                        filter.kind().equals(Optional.of(kind)))));
        return kinds;
    }

    List<Choice> regions(OfferFilter filter, Language language) {
        return choices(Source.REGIONS, filter.region(), language);
    }

    List<Choice> sectors(OfferFilter filter, Language language) {
        return choices(Source.SECTORS, filter.sector(), language);
    }

    List<Choice> languages(OfferFilter filter, Language language) {
        return choices(Source.TEXT_LANGUAGES, filter.language().map(Language::code), language);
    }

    private List<Choice> choices(Source source, Optional<String> chosen, Language language) {
        var all = new ArrayList<>(List.of(any(chosen)));
        codes(source)
                .forEach(code -> all.add(Choice.of(
                        code, Label.of(choices.label(source, code, language)), chosen.equals(Optional.of(code)))));
        return all;
    }

    private static Choice any(Optional<?> chosen) {
        return Choice.of("", Label.key("matching.offers.any"), chosen.isEmpty());
    }

    private List<String> codes(Source source) {
        return choices.codes(source, OfferKind.VACANCY);
    }
}

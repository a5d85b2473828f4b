package eu.savoirfaire.matching.provider.browse;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.infra.web.text.Prose;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import eu.savoirfaire.matching.offer.statement.Step;
import eu.savoirfaire.matching.provider.Providers;
import eu.savoirfaire.matching.provider.answer.Saying;
import eu.savoirfaire.matching.provider.answer.Sayings;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes what readers see of offers. */
@Singleton
class OfferViews {
    /** What a card tells, where it is said. */
    private static final List<Detail> TOLD = List.of(
            Detail.MOST_AMOUNT,
            Detail.RATE,
            Detail.OCCUPATION,
            Detail.CONTRACT,
            Detail.PAY,
            Detail.TOWN,
            Detail.TERRITORY);

    private final Providers providers;
    private final Sayings sayings;
    private final Clock clock;

    OfferViews(Providers providers, Sayings sayings, Clock clock) {
        this.providers = providers;
        this.sayings = sayings;
        this.clock = clock;
    }

    OfferView.Card card(KeptOffer offer, Language language) {
        var facts = TOLD.stream()
                .filter(detail -> detail.isOf(offer.kind()))
                .flatMap(detail -> sayings.of(offer.statement(), detail, language).values().stream())
                .toList();
        return new OfferView.Card(
                offer.id().value(),
                offer.kind().word(),
                new Phrase(offer.title(), offer.language()),
                providers.name(offer.provider()),
                facts,
                Label.of(offer.language().ownName()),
                offer.offer().validity().last());
    }

    OfferView view(KeptOffer offer, Language language, Optional<BigDecimal> amount, Optional<Integer> months) {
        var said = offer.statement();
        return new OfferView(
                offer.id().value(),
                offer.kind().word(),
                new Phrase(offer.title(), offer.language()),
                providers.name(offer.provider()),
                "/organisations/" + offer.provider().value(),
                offer.language(),
                Prose.of(offer.text()),
                said(said, Step.TERMS, language),
                said(said, Step.DEMANDS, language),
                group(offer),
                offer.offer().validity().last(),
                offer.offer().capacity(),
                offer.offer().terms() instanceof Terms.Loan loan
                        ? LoanExample.of(loan, amount, months, LocalDate.now(clock))
                        : Optional.empty());
    }

    private List<Saying> said(Statement said, Step step, Language language) {
        return Stream.of(Detail.values())
                .filter(detail -> detail.step() == step && detail != Detail.CURRENCY && detail.isOf(said.kind()))
                .map(detail -> sayings.of(said, detail, language))
                .filter(Saying::isSaid)
                .toList();
    }

    private static Optional<OfferView.Group> group(KeptOffer offer) {
        return Optional.ofNullable(offer.offer().group())
                .map(group -> new OfferView.Group(
                        new Phrase(group.name(), offer.language()), new Phrase(group.ground(), offer.language())));
    }
}

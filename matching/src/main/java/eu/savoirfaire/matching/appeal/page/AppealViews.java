package eu.savoirfaire.matching.appeal.page;

import eu.savoirfaire.infra.access.OrganisationNames;
import eu.savoirfaire.infra.access.People;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.appeal.Appeal;
import eu.savoirfaire.matching.appeal.page.AppealView.Said;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes appeals readable. */
@Singleton
final class AppealViews {
    private final Offers offers;
    private final Matches matches;
    private final OrganisationNames organisations;
    private final People people;
    private final Clock clock;

    AppealViews(Offers offers, Matches matches, OrganisationNames organisations, People people, Clock clock) {
        this.offers = offers;
        this.matches = matches;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    AppealView view(NeedId need, OfferId offerId, Optional<Appeal> appeal, String typed, FormErrors errors) {
        var offer = offer(offerId);
        return new AppealView(
                appeal.map(one -> one.id().toString()).orElse(""),
                need.value().toString(),
                offerId.value().toString(),
                title(offer),
                organisations.name(offer.provider()).orElse(""),
                "/matching/needs/" + need.value() + "/offers/" + offerId.value(),
                appeal.map(this::said),
                against(need, offerId),
                Stream.of("reversed", "upheld")
                        .map(word -> Choice.of(word, Label.key("matching.appeal.outcome." + word), false))
                        .toList(),
                typed,
                errors);
    }

    AppealListView list(List<Appeal> open, Optional<Label> done) {
        return new AppealListView(
                open.stream()
                        .map(appeal -> new AppealListView.Entry(
                                appeal.id().toString(),
                                title(offer(appeal.offer())),
                                appeal.decider().flatMap(people::name),
                                appeal.due().atZone(clock.getZone()),
                                appeal.isOverdue(clock.instant())))
                        .toList(),
                done);
    }

    private Said said(Appeal appeal) {
        return new Said(
                appeal.state().name().toLowerCase(Locale.ROOT),
                appeal.words(),
                appeal.decider().flatMap(people::name),
                appeal.due().atZone(clock.getZone()),
                appeal.reason());
    }

    /** How their match ended, where there is one. */
    private List<Label> against(NeedId need, OfferId offer) {
        return matches.of(need).stream()
                .filter(match -> match.offer().equals(offer))
                .flatMap(match -> Stream.concat(
                        Stream.of(Wording.of(match.state(), "state")),
                        match.declined().map(reason -> Wording.of(reason, "decline")).stream()))
                .toList();
    }

    private KeptOffer offer(OfferId id) {
        return offers.find(id).orElseThrow();
    }

    private static Phrase title(KeptOffer offer) {
        return new Phrase(offer.title(), offer.language());
    }
}

package eu.savoirfaire.matching.introduction.inviting;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.infra.web.form.Choice;
import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.infra.web.text.Phrase;
import eu.savoirfaire.matching.introduction.disclosure.Prospect;
import eu.savoirfaire.matching.introduction.disclosure.Prospects;
import eu.savoirfaire.matching.introduction.inviting.ProspectsView.Covered;
import eu.savoirfaire.matching.introduction.inviting.ProspectsView.Entry;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.suggestion.Demand;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.wording.Wording;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes cards readable: nothing is read here but the cards themselves. */
@Singleton
final class ProspectViews {
    private final Prospects prospects;
    private final Demand demand;
    private final Wording wording;

    ProspectViews(Prospects prospects, Demand demand, Wording wording) {
        this.prospects = prospects;
        this.demand = demand;
        this.wording = wording;
    }

    /** @param wanted skills without which a card is left out */
    ProspectsView view(
            KeptOffer offer, Set<SkillCode> wanted, Language reader, Optional<Label> done, FormErrors errors) {
        var all = prospects.of(offer.offer());
        return new ProspectsView(
                offer.id().value().toString(),
                new Phrase(offer.title(), offer.language()),
                demand.of(offer.offer())
                        .map(count -> Label.key("matching.received.looking", count))
                        .orElseGet(() -> Label.key("matching.received.looking-few", (long) Demand.LEAST)),
                all.isEmpty(),
                essentials(offer).stream()
                        .map(code ->
                                Choice.of(code.value(), Label.of(wording.skill(code, reader)), wanted.contains(code)))
                        .toList(),
                all.stream()
                        .filter(prospect -> prospect.covers(wanted))
                        .map(prospect -> entry(prospect, reader))
                        .toList(),
                done,
                errors);
    }

    static List<SkillCode> essentials(KeptOffer offer) {
        return offer.offer().demands().skills().stream()
                .filter(asked -> asked.weight() == SkillDemand.Weight.ESSENTIAL)
                .map(SkillDemand::skill)
                .toList();
    }

    private Entry entry(Prospect prospect, Language reader) {
        return new Entry(
                prospect.key(),
                Label.key("matching.received.person", prospect.name()),
                prospect.waiting(),
                prospect.requirements().stream()
                        .map(one -> Wording.of(one.field(), "field"))
                        .distinct()
                        .toList(),
                prospect.skills().stream()
                        .map(one -> new Covered(
                                wording.skill(one.skill(), reader),
                                one.fit().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }
}

package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.explanation.Context;
import eu.savoirfaire.matching.explanation.Explainer;
import eu.savoirfaire.matching.explanation.ProviderPart;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Requirement;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.SkillReason;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.offer.Offer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** What a card says of a person: what the offer states, and whether it is there. */
@Singleton
final class Cards {
    private static final int LETTERS = 5;

    private final Explainer explainer;
    private final Clock clock;

    Cards(Explainer explainer, Clock clock) {
        this.explainer = explainer;
        this.clock = clock;
    }

    /** Nothing of the person but this. */
    record Reasons(List<Requirement> requirements, List<SkillReason> skills) {}

    Reasons reasons(Seeker seeker, Offer offer) {
        var part = ProviderPart.of(
                explainer.explain(seeker, offer, LocalDate.now(clock), new Context(null, null, offer.capacity())));
        return new Reasons(
                part.requirements().stream()
                        .map(met -> new Requirement(met.field(), met.truth()))
                        .toList(),
                part.skills().stream()
                        .map(skill -> new SkillReason(skill.demand().skill(), skill.fit()))
                        .toList());
    }

    /** Stands for a need before one offer alone; who knows it knows neither. */
    static String key(NeedId need, OfferId offer) {
        return DigestUtils.sha256Hex("card " + need.value() + " " + offer.value());
    }

    /** What a person is called on cards of one offer: the same before and after they were asked. */
    static String name(NeedId need, OfferId offer) {
        return key(need, offer).substring(0, LETTERS).toUpperCase(Locale.ROOT);
    }
}

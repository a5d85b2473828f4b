package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Rule.Operand.OfOffer;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.eligibility.Value;
import java.util.List;
import java.util.Objects;

/**
 * What a provider sees of an explanation: whether each requirement that they stated is met, and how each skill is covered.
 * It has no number about the person, no answer of theirs, nothing of declarations, and nothing of what the person weighs.
 */
public record ProviderPart(NeedId need, OfferId offer, List<Met> requirements, List<SkillMatch> skills) {

    public ProviderPart {
        requirements = List.copyOf(requirements);
        skills = List.copyOf(skills);
    }

    /** Whether a requirement of the offer is met. */
    public record Met(String rule, Field field, Value required, Truth truth) {}

    /** The part of an explanation that the provider may see. */
    public static ProviderPart of(Explanation explanation) {
        var met = explanation.eligibility().rulings().stream()
                .filter(ProviderPart::wasStated)
                .map(ruling -> new Met(
                        ruling.atom().id(),
                        ruling.atom().field(),
                        Objects.requireNonNull(ruling.required()),
                        ruling.truth()))
                .toList();
        return new ProviderPart(explanation.need(), explanation.offer(), met, explanation.skills());
    }

    private static boolean wasStated(Ruling ruling) {
        return ruling.atom().required() instanceof OfOffer && ruling.required() != null;
    }
}

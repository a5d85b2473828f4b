package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.eligibility.Eligibility;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.scoring.Scores;
import eu.savoirfaire.matching.scoring.SideScore;
import java.util.List;
import java.util.Optional;

/**
 * Why an offer is suggested to a person or not, and what would change it. For the person; the provider sees
 * {@link ProviderPart}.
 *
 * @param editions of the rules, the weights of both sides and the taxonomy by which it was judged
 * @param seeker u with the contributions that add up to it
 * @param provider v with the contributions that add up to it
 * @param confidence how surely the skills that count are known, in micro-units; not a part of the scores
 * @param remedy the cheapest way to be eligible, without steps if they are; empty if the person can do nothing about it
 * @param promises the three changes that help most
 */
public record Explanation(
        NeedId need,
        OfferId offer,
        List<Edition> editions,
        Eligibility eligibility,
        SideScore seeker,
        SideScore provider,
        int confidence,
        List<SkillMatch> skills,
        Context context,
        Optional<Remedy> remedy,
        List<Promise> promises) {

    public Explanation {
        editions = List.copyOf(editions);
        skills = List.copyOf(skills);
        promises = List.copyOf(promises);
    }

    public Scores scores() {
        return new Scores(seeker.value(), provider.value());
    }

    /** What to answer first, where something is missing. */
    public List<Field> questions() {
        return eligibility.rulings().stream()
                .filter(ruling -> ruling.truth() == Truth.UNKNOWN)
                .map(Ruling::atom)
                .map(atom -> atom.field())
                .distinct()
                .toList();
    }
}

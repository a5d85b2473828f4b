package eu.savoirfaire.matching.introduction.disclosure;

import eu.savoirfaire.matching.explanation.SkillMatch.Fit;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.Requirement;
import eu.savoirfaire.matching.introduction.disclosure.Disclosure.SkillReason;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A card of somebody who looks for what an offer gives, and was not asked yet. It has no number about the person.
 *
 * @param key names the card when the person is asked; leads to nobody and is another for each offer
 * @param name stands for the person before this offer alone
 * @param waiting the day since which they have looked
 */
public record Prospect(
        String key, String name, LocalDate waiting, List<Requirement> requirements, List<SkillReason> skills) {

    public Prospect {
        requirements = List.copyOf(requirements);
        skills = List.copyOf(skills);
    }

    /** Whether each of these skills is there, or one that is more special. */
    public boolean covers(Set<SkillCode> wanted) {
        return skills.stream()
                .filter(reason -> wanted.contains(reason.skill()))
                .allMatch(reason -> reason.fit() == Fit.EXACT || reason.fit() == Fit.NARROWER);
    }
}

package eu.savoirfaire.matching.offer;

import eu.savoirfaire.matching.profile.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offer of any kind may ask of a person. Empty means that nothing is asked.
 *
 * @param place where it takes place; {@code null} if anywhere
 * @param territory code of the region in which the person or enterprise must be, if any
 * @param sectors codes of the sectors it is for; empty if all
 * @param eqf least level of the European Qualifications Framework
 */
public record Demands(
        List<SkillDemand> skills,
        List<LanguageDemand> languages,
        @Nullable Place place,
        @Nullable String territory,
        Set<String> sectors,
        Set<String> licences,
        @Nullable Integer eqf) {
    /** Nothing is asked. */
    public static final Demands NONE = new Demands(List.of(), List.of(), null, null, Set.of(), Set.of(), null);

    public Demands {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        sectors = Set.copyOf(sectors);
        licences = Set.copyOf(licences);
    }
}

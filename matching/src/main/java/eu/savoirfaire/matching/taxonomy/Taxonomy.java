package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.matching.Edition;
import java.util.List;
import java.util.Optional;

/**
 * Skills and occupations by their codes. Indexes follow the codes and hold within one edition alone: whoever keeps them keeps the
 * {@link ReleasedTaxonomy} that they are of.
 *
 * <p>Similarities are in micro-units (10⁻⁶), computed by {@link StrictMath} and rounded half-up.
 */
public interface Taxonomy {

    Edition edition();

    /** All skills; the place in the list is the index. */
    List<Skill> skills();

    /** The occupations that can be chosen, by code. */
    List<Occupation> occupations();

    /** The index of a skill; empty if this edition has none of that code. */
    Optional<Integer> find(SkillCode code);

    /**
     * @throws IllegalArgumentException if this edition has no skill of that code
     */
    int index(SkillCode code);

    Optional<Occupation> occupation(OccupationCode code);

    /** Whether a skill is only here because somebody named it by an edition from before: it is shown, and proposed to nobody. */
    boolean isKept(SkillCode code);

    /** Whether a skill is the other or, directly or not, narrower. */
    boolean isNarrowerOrEqual(SkillCode skill, SkillCode than);

    /** How much a skill says: 1 for one that nothing is narrower than, towards 0 for the broadest. */
    double informationContent(SkillCode skill);

    /** Nearness in the hierarchy, 0 to 1. */
    double lin(SkillCode a, SkillCode b);

    /** Nearness by the occupations that list both, 0 to 1. */
    double co(SkillCode a, SkillCode b);

    /** How well the held skill serves the required one, in micro-units: 0, or 500,000 to 1,000,000. */
    int similarity(SkillCode required, SkillCode held);

    /** At most 32 skills that are near a required one but neither it nor narrower, the nearest first. */
    List<Near> neighbours(SkillCode required);

    /** All that a held skill serves if required: itself, all broader ones, and those of which it is a neighbour. */
    List<Near> servedBy(int held);

    /** How alike two occupations are by their skills, in micro-units; 0 if one is unknown. */
    int similarity(OccupationCode one, OccupationCode other);

    /** By skill, {@code ω = ln(1 + N/(1+df))} in micro-units: the fewer of the N occupations list it, the more it tells. */
    int[] omega();
}

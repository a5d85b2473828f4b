package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.matching.Edition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One edition of skills and occupations. Does not change; two of the same content are alike, whatever the order in which it
 * was handed over: indexes follow the codes.
 *
 * <p>Similarities are in micro-units (10⁻⁶), computed by {@link StrictMath} and rounded half-up.
 */
public final class Taxonomy {
    private final Edition edition;
    private final List<Skill> skills;
    private final List<Occupation> occupations;
    private final Map<SkillCode, Integer> skillIndex = new HashMap<>();
    private final Map<OccupationCode, Integer> occupationIndex = new HashMap<>();
    private final Hierarchy hierarchy;
    private final Similarity similarity;
    private final Kinship occupationKinship;
    private final List<List<Near>> served;
    private final int[] omega;

    /**
     * @throws BrokenTaxonomy naming the first thing that is wrong: a code twice or unknown, a label missing, a circle
     */
    public Taxonomy(Edition edition, List<Skill> skills, List<Occupation> occupations) {
        new TaxonomyCheck(edition, skills, occupations).run();
        this.edition = edition;
        this.skills = skills.stream().sorted(Comparator.comparing(Skill::code)).toList();
        this.occupations = occupations.stream()
                .sorted(Comparator.comparing(Occupation::code))
                .toList();
        this.skills.forEach(skill -> skillIndex.put(skill.code(), skillIndex.size()));
        this.occupations.forEach(occupation -> occupationIndex.put(occupation.code(), occupationIndex.size()));
        var links = new Links(this.skills.size(), this.occupations, this::indexes);
        this.hierarchy = new Hierarchy(
                this.skills.stream().map(skill -> indexes(skill.broader())).toArray(int[][]::new));
        this.similarity = new Similarity(this.skills.size(), hierarchy, links.skills());
        this.occupationKinship = links.occupations();
        this.served = similarity.served();
        this.omega = links.omega();
    }

    public Edition edition() {
        return edition;
    }

    /** All skills; the place in the list is the index. */
    public List<Skill> skills() {
        return skills;
    }

    /** All occupations, by code. */
    public List<Occupation> occupations() {
        return occupations;
    }

    /** The index of a skill; empty if this edition has none of that code. */
    public Optional<Integer> find(SkillCode code) {
        return Optional.ofNullable(skillIndex.get(code));
    }

    /**
     * @throws IllegalArgumentException if this edition has no skill of that code
     */
    public int index(SkillCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(edition + " has no skill '" + code + "'"));
    }

    public Optional<Occupation> occupation(OccupationCode code) {
        return Optional.ofNullable(occupationIndex.get(code)).map(occupations::get);
    }

    /** Whether a skill is the other or, directly or not, narrower. */
    public boolean isNarrowerOrEqual(SkillCode skill, SkillCode than) {
        return hierarchy.isNarrowerOrEqual(index(skill), index(than));
    }

    /** How much a skill says: 1 for one that nothing is narrower than, towards 0 for the broadest. */
    public double informationContent(SkillCode skill) {
        return hierarchy.content(index(skill));
    }

    /** Nearness in the hierarchy, 0 to 1. */
    public double lin(SkillCode a, SkillCode b) {
        return hierarchy.lin(index(a), index(b));
    }

    /** Nearness by the occupations that list both, 0 to 1. */
    public double co(SkillCode a, SkillCode b) {
        return similarity.co(index(a), index(b));
    }

    /** How well the held skill serves the required one, in micro-units: 0, or 500,000 to 1,000,000. */
    public int similarity(SkillCode required, SkillCode held) {
        return similarity.of(index(required), index(held));
    }

    /** At most 32 skills that are near a required one but neither it nor narrower, the nearest first. */
    public List<Near> neighbours(SkillCode required) {
        return similarity.neighbours(index(required));
    }

    /** All that a held skill serves if required: itself, all broader ones, and those of which it is a neighbour. */
    public List<Near> servedBy(int held) {
        return served.get(held);
    }

    /** How alike two occupations are by their skills, in micro-units; 0 if one is unknown. */
    public int similarity(OccupationCode one, OccupationCode other) {
        var a = occupationIndex.get(one);
        var b = occupationIndex.get(other);
        if (a == null || b == null) {
            return 0;
        }
        return a.equals(b) ? 1_000_000 : (int) StrictMath.floor(occupationKinship.cosine(a, b) * 1e6 + 0.5);
    }

    /** By skill, {@code ω = ln(1 + N/(1+df))} in micro-units: the fewer of the N occupations list it, the more it tells. */
    public int[] omega() {
        return omega.clone();
    }

    private int[] indexes(Set<SkillCode> codes) {
        return new TreeSet<>(codes).stream().mapToInt(this::index).toArray();
    }
}

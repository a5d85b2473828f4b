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
 * was handed over.
 */
public final class ReleasedTaxonomy implements Taxonomy {
    private final Edition edition;
    private final Former former;
    private final List<Skill> skills;
    private final List<Occupation> occupations;
    private final List<Occupation> offered;
    private final Map<SkillCode, Integer> skillIndex = new HashMap<>();
    private final Map<OccupationCode, Integer> occupationIndex = new HashMap<>();
    private final Hierarchy hierarchy;
    private final Similarity similarity;
    private final Kinship occupationKinship;
    private final List<List<Near>> served;
    private final int[] omega;

    /**
     * What people named by editions from before.
     *
     * @param skills those of this edition that are only kept for them
     * @param occupations likewise
     * @param sameSkills codes from before that a person found to be the same as one of this edition
     * @param sameOccupations likewise
     */
    public record Former(
            Set<SkillCode> skills,
            Set<OccupationCode> occupations,
            Map<SkillCode, SkillCode> sameSkills,
            Map<OccupationCode, OccupationCode> sameOccupations) {
        public static final Former NOTHING = new Former(Set.of(), Set.of(), Map.of(), Map.of());

        public Former {
            skills = Set.copyOf(skills);
            occupations = Set.copyOf(occupations);
            sameSkills = Map.copyOf(sameSkills);
            sameOccupations = Map.copyOf(sameOccupations);
        }
    }

    /**
     * @throws BrokenTaxonomy naming the first thing that is wrong: a code twice or unknown, a label missing, a circle
     */
    public ReleasedTaxonomy(Edition edition, List<Skill> skills, List<Occupation> occupations) {
        this(edition, skills, occupations, Former.NOTHING);
    }

    /**
     * @throws BrokenTaxonomy likewise
     */
    public ReleasedTaxonomy(Edition edition, List<Skill> skills, List<Occupation> occupations, Former former) {
        new TaxonomyCheck(edition, skills, occupations).run();
        this.edition = edition;
        this.former = former;
        this.skills = skills.stream().sorted(Comparator.comparing(Skill::code)).toList();
        this.occupations = occupations.stream()
                .sorted(Comparator.comparing(Occupation::code))
                .toList();
        this.offered = this.occupations.stream()
                .filter(one -> !former.occupations().contains(one.code()))
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
        former.sameSkills().forEach((before, now) -> skillIndex.putIfAbsent(before, index(now)));
        former.sameOccupations()
                .forEach((before, now) -> occupation(now)
                        .ifPresent(one -> occupationIndex.putIfAbsent(before, this.occupations.indexOf(one))));
    }

    @Override
    public Edition edition() {
        return edition;
    }

    @Override
    public List<Skill> skills() {
        return skills;
    }

    @Override
    public List<Occupation> occupations() {
        return offered;
    }

    @Override
    public Optional<Integer> find(SkillCode code) {
        return Optional.ofNullable(skillIndex.get(code));
    }

    @Override
    public int index(SkillCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(edition + " has no skill '" + code + "'"));
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        return Optional.ofNullable(occupationIndex.get(code)).map(occupations::get);
    }

    @Override
    public boolean isKept(SkillCode code) {
        return former.skills().contains(code);
    }

    @Override
    public boolean isNarrowerOrEqual(SkillCode skill, SkillCode than) {
        return hierarchy.isNarrowerOrEqual(index(skill), index(than));
    }

    @Override
    public double informationContent(SkillCode skill) {
        return hierarchy.content(index(skill));
    }

    @Override
    public double lin(SkillCode a, SkillCode b) {
        return hierarchy.lin(index(a), index(b));
    }

    @Override
    public double co(SkillCode a, SkillCode b) {
        return similarity.co(index(a), index(b));
    }

    @Override
    public int similarity(SkillCode required, SkillCode held) {
        return similarity.of(index(required), index(held));
    }

    @Override
    public List<Near> neighbours(SkillCode required) {
        return similarity.neighbours(index(required));
    }

    @Override
    public List<Near> servedBy(int held) {
        return served.get(held);
    }

    @Override
    public int similarity(OccupationCode one, OccupationCode other) {
        var a = occupationIndex.get(one);
        var b = occupationIndex.get(other);
        if (a == null || b == null) {
            return 0;
        }
        return a.equals(b) ? 1_000_000 : (int) StrictMath.floor(occupationKinship.cosine(a, b) * 1e6 + 0.5);
    }

    @Override
    public int[] omega() {
        return omega.clone();
    }

    private int[] indexes(Set<SkillCode> codes) {
        return new TreeSet<>(codes).stream().mapToInt(this::index).toArray();
    }
}

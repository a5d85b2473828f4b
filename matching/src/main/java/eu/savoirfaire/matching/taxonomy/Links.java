package eu.savoirfaire.matching.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The links between occupations and skills, read from both ends. */
final class Links {
    private static final double ESSENTIAL = 1;
    private static final double OPTIONAL = 0.5;

    private final int skills;
    private final List<TreeMap<Integer, Double>> bySkill = new ArrayList<>();
    private final List<TreeMap<Integer, Double>> byOccupation = new ArrayList<>();

    Links(int skills, List<Occupation> occupations, Function<Set<SkillCode>, int[]> indexes) {
        this.skills = skills;
        for (int i = 0; i < skills; i++) {
            bySkill.add(new TreeMap<>());
        }
        for (var occupation : occupations) {
            var links = new TreeMap<Integer, Double>();
            for (var skill : indexes.apply(occupation.essential())) {
                links.put(skill, ESSENTIAL);
            }
            for (var skill : indexes.apply(occupation.optional())) {
                links.put(skill, OPTIONAL);
            }
            links.forEach((skill, strength) -> bySkill.get(skill).put(byOccupation.size(), strength));
            byOccupation.add(links);
        }
    }

    /** Skills, by the occupations that list them. */
    Kinship skills() {
        return kinship(bySkill, byOccupation);
    }

    /** Occupations, by the skills that they list. */
    Kinship occupations() {
        return kinship(byOccupation, bySkill);
    }

    /** {@code ln(1 + N/(1+df))} by skill, in micro-units, rounded half-up. */
    int[] omega() {
        var omega = new int[skills];
        for (int skill = 0; skill < skills; skill++) {
            var telling = (double) byOccupation.size() / (1 + bySkill.get(skill).size());
            omega[skill] = (int) StrictMath.floor(StrictMath.log(1 + telling) * 1e6 + 0.5);
        }
        return omega;
    }

    private static Kinship kinship(List<TreeMap<Integer, Double>> rows, List<TreeMap<Integer, Double>> columns) {
        return new Kinship(
                rows.stream()
                        .map(row -> row.keySet().stream().mapToInt(i -> i).toArray())
                        .toArray(int[][]::new),
                rows.stream()
                        .map(row -> row.values().stream().mapToDouble(r -> r).toArray())
                        .toArray(double[][]::new),
                columns.stream().mapToInt(TreeMap::size).toArray());
    }
}

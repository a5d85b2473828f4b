package eu.savoirfaire.matching.taxonomy.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a release says. Two of the same content are equal, whatever the order in which it was read.
 *
 * @param scheme such as {@code esco}
 * @param version as its publisher numbers it, such as {@code 1.2.0}
 * @param skills by code
 * @param occupations by code
 */
public record Contents(String scheme, String version, List<SkillConcept> skills, List<OccupationConcept> occupations) {

    public Contents {
        skills =
                skills.stream().sorted(Comparator.comparing(SkillConcept::code)).toList();
        occupations = occupations.stream()
                .sorted(Comparator.comparing(OccupationConcept::code))
                .toList();
    }

    /**
     * A skill, or a group of skills.
     *
     * @param labels by ISO 639 code of their language, none of them empty
     * @param broader codes of the next broader ones
     */
    public record SkillConcept(String code, SortedMap<String, String> labels, SortedSet<String> broader) {}

    /**
     * @param labels by ISO 639 code of their language, none of them empty
     * @param essential codes of skills
     * @param optional codes of skills, none of them essential
     */
    public record OccupationConcept(
            String code, SortedMap<String, String> labels, SortedSet<String> essential, SortedSet<String> optional) {}

    /** The languages in which most of it is named: what a few stray labels are in does not count. */
    public SortedSet<String> languages() {
        var counts = new TreeMap<String, Integer>();
        skills.forEach(skill -> skill.labels().keySet().forEach(language -> counts.merge(language, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(one -> 2 * one.getValue() >= skills.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public int links() {
        return occupations.stream()
                .mapToInt(one -> one.essential().size() + one.optional().size())
                .sum();
    }

    /** The same with the labels of another of the same version, and with what that one has besides; what is said here stays. */
    public Contents with(Contents more) {
        var allSkills = joined(
                skills,
                more.skills,
                SkillConcept::code,
                (one, other) -> new SkillConcept(one.code(), both(one.labels(), other.labels()), one.broader()));
        var allOccupations = joined(
                occupations,
                more.occupations,
                OccupationConcept::code,
                (one, other) -> new OccupationConcept(
                        one.code(), both(one.labels(), other.labels()), one.essential(), one.optional()));
        return new Contents(scheme, version, allSkills, allOccupations);
    }

    private static <T> List<T> joined(List<T> these, List<T> those, Function<T, String> code, BinaryOperator<T> join) {
        var all = new TreeMap<String, T>();
        these.forEach(one -> all.put(code.apply(one), one));
        those.forEach(one -> all.merge(code.apply(one), one, join));
        return new ArrayList<>(all.values());
    }

    private static SortedMap<String, String> both(SortedMap<String, String> these, SortedMap<String, String> those) {
        var all = new TreeMap<>(those);
        all.putAll(these);
        return all;
    }
}

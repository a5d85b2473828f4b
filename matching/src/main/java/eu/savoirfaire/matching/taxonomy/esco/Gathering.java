package eu.savoirfaire.matching.taxonomy.esco;

import eu.savoirfaire.matching.taxonomy.content.Contents;
import eu.savoirfaire.matching.taxonomy.content.Contents.OccupationConcept;
import eu.savoirfaire.matching.taxonomy.content.Contents.SkillConcept;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was read so far, over all files. */
final class Gathering {
    private final SortedMap<String, SortedMap<String, String>> skills = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> occupations = new TreeMap<>();
    private final Set<String> occupationGroups = new HashSet<>();
    private final Ties broaderSkills = new Ties();
    private final Ties broaderOccupations = new Ties();
    private final Map<String, SortedMap<String, Boolean>> asked = new HashMap<>();

    /** Labels of skills and of their groups, by code and language. */
    SortedMap<String, SortedMap<String, String>> skills() {
        return skills;
    }

    SortedMap<String, SortedMap<String, String>> occupations() {
        return occupations;
    }

    Set<String> occupationGroups() {
        return occupationGroups;
    }

    boolean isOccupationOrGroup(String code) {
        return occupations.containsKey(code) || occupationGroups.contains(code);
    }

    Ties broaderSkills() {
        return broaderSkills;
    }

    Ties broaderOccupations() {
        return broaderOccupations;
    }

    /** An occupation asks for a skill. What is said first counts. */
    void ask(String occupation, String skill, boolean essential) {
        asked.computeIfAbsent(occupation, _ -> new TreeMap<>()).putIfAbsent(skill, essential);
    }

    Contents contents(String version) {
        return new Contents(
                EscoReader.SCHEME,
                version,
                skills.entrySet().stream()
                        .map(one -> new SkillConcept(one.getKey(), one.getValue(), broaderSkills.from(one.getKey())))
                        .toList(),
                occupations.entrySet().stream()
                        .map(one -> occupation(one.getKey(), one.getValue()))
                        .toList());
    }

    private OccupationConcept occupation(String code, SortedMap<String, String> labels) {
        var essential = new TreeSet<String>();
        var optional = new TreeSet<String>();
        asked.getOrDefault(code, new TreeMap<>())
                .forEach((skill, isEssential) -> (isEssential ? essential : optional).add(skill));
        return new OccupationConcept(code, labels, essential, optional);
    }
}

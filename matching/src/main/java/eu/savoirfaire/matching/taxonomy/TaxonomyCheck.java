package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What must hold within a taxonomy: codes stand once, every code that is named exists, no skill is broader than itself. */
final class TaxonomyCheck {
    private final Edition edition;
    private final SortedMap<SkillCode, Skill> skills = new TreeMap<>();
    private final SortedMap<OccupationCode, Occupation> occupations = new TreeMap<>();

    TaxonomyCheck(Edition edition, List<Skill> skills, List<Occupation> occupations) {
        this.edition = edition;
        skills.forEach(this::take);
        occupations.forEach(this::take);
    }

    void run() {
        skills.values().forEach(skill -> known("skill " + skill.code(), "broader", skill.broader()));
        occupations.values().forEach(this::checkLinks);
        noCircles();
    }

    private void take(Skill skill) {
        labelled("skill " + skill.code(), skill.labels());
        if (skills.put(skill.code(), skill) != null) {
            throw wrong("skill " + skill.code() + " stands twice");
        }
    }

    private void take(Occupation occupation) {
        labelled("occupation " + occupation.code(), occupation.labels());
        if (occupations.put(occupation.code(), occupation) != null) {
            throw wrong("occupation " + occupation.code() + " stands twice");
        }
    }

    private void labelled(String what, Map<Language, String> labels) {
        for (var language : Language.values()) {
            if (labels.getOrDefault(language, "").isBlank()) {
                throw wrong(what + " has no label in " + language.code());
            }
        }
    }

    private void checkLinks(Occupation occupation) {
        var what = "occupation " + occupation.code();
        known(what, "essential", occupation.essential());
        known(what, "optional", occupation.optional());
        var both = new TreeSet<>(occupation.essential());
        both.retainAll(occupation.optional());
        if (!both.isEmpty()) {
            throw wrong(what + " lists " + both.first() + " as essential and as optional");
        }
    }

    private void known(String what, String link, Set<SkillCode> codes) {
        for (var code : new TreeSet<>(codes)) {
            if (!skills.containsKey(code)) {
                throw wrong("%s names the unknown %s skill '%s'".formatted(what, link, code));
            }
        }
    }

    /** Walks upwards without recursion: an imported taxonomy may be deep. */
    private void noCircles() {
        var done = new HashSet<SkillCode>();
        for (var start : skills.keySet()) {
            var path = new LinkedHashMap<SkillCode, List<SkillCode>>();
            enter(start, path, done);
            while (!path.isEmpty()) {
                var last = path.lastEntry();
                if (last.getValue().isEmpty()) {
                    done.add(last.getKey());
                    path.pollLastEntry();
                } else {
                    enter(last.getValue().removeLast(), path, done);
                }
            }
        }
    }

    private void enter(SkillCode code, LinkedHashMap<SkillCode, List<SkillCode>> path, Set<SkillCode> done) {
        if (path.containsKey(code)) {
            throw wrong("a circle of broader skills: "
                    + circle(code, path.sequencedKeySet().stream().toList()));
        }
        var skill = skills.get(code);
        if (skill != null && !done.contains(code)) {
            path.put(code, new ArrayList<>(new TreeSet<>(skill.broader()).reversed()));
        }
    }

    private static String circle(SkillCode code, List<SkillCode> path) {
        var round = new ArrayList<>(path.subList(path.indexOf(code), path.size()));
        round.add(code);
        return round.stream().map(SkillCode::value).collect(Collectors.joining(" → "));
    }

    private BrokenTaxonomy wrong(String what) {
        return new BrokenTaxonomy(edition + ": " + what);
    }
}

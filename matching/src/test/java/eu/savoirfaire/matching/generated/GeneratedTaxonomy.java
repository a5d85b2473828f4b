package eu.savoirfaire.matching.generated;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.Skill;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A tree of skills with a few cross links, and occupations that each draw their skills from one branch of it. */
public final class GeneratedTaxonomy {
    private static final int BRANCHES = 6;

    private GeneratedTaxonomy() {}

    public static Taxonomy of(long seed, int skills, int occupations) {
        var random = new SplittableRandom(seed);
        var tree = new ArrayList<Skill>();
        for (var number = 0; number < skills; number++) {
            tree.add(new Skill(skill(number), labels("skill " + number), broader(random, number)));
        }
        var all = new ArrayList<Occupation>();
        for (var number = 0; number < occupations; number++) {
            all.add(occupation(random, number, skills));
        }
        return new ReleasedTaxonomy(new Edition("generated", 1), tree, all);
    }

    public static SkillCode skill(int number) {
        return new SkillCode("s%05d".formatted(number));
    }

    public static OccupationCode occupation(int number) {
        return new OccupationCode("o%04d".formatted(number));
    }

    private static Set<SkillCode> broader(SplittableRandom random, int number) {
        if (number == 0) {
            return Set.of();
        }
        var broader = new HashSet<>(Set.of(skill((number - 1) / BRANCHES)));
        if (random.nextInt(20) == 0) {
            broader.add(skill(random.nextInt(number)));
        }
        return broader;
    }

    private static Occupation occupation(SplittableRandom random, int number, int skills) {
        var branch = random.nextInt(skills);
        var essential = new HashSet<SkillCode>();
        var optional = new HashSet<SkillCode>();
        for (var i = 0; i < 12; i++) {
            essential.add(skill((branch + random.nextInt(40)) % skills));
            optional.add(skill((branch + random.nextInt(80)) % skills));
        }
        optional.removeAll(essential);
        return new Occupation(occupation(number), labels("occupation " + number), essential, optional);
    }

    private static Map<Language, String> labels(String label) {
        var labels = new TreeMap<Language, String>();
        for (var language : Language.values()) {
            labels.put(language, label);
        }
        return labels;
    }
}

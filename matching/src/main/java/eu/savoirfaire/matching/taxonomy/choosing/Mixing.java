package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.taxonomy.Occupation;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy;
import eu.savoirfaire.matching.taxonomy.ReleasedTaxonomy.Former;
import eu.savoirfaire.matching.taxonomy.Skill;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import eu.savoirfaire.matching.taxonomy.choosing.Choice.Name;
import eu.savoirfaire.matching.taxonomy.content.Contents;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the taxonomy of a choice: what the release says, and beside it what people named by those before it. The same choice comes
 * to the same taxonomy.
 */
final class Mixing {
    private final Shelf chosen;
    private final List<Shelf> former;
    private final Choice choice;

    /**
     * @param chosen what the chosen release says
     * @param former what those say in which kept names are looked up, the nearest first
     */
    Mixing(Shelf chosen, List<Shelf> former, Choice choice) {
        this.chosen = chosen;
        this.former = former;
        this.choice = choice;
    }

    /** Skills and occupations by their codes. */
    record Shelf(Map<SkillCode, Skill> skills, Map<OccupationCode, Occupation> occupations) {

        static Shelf of(ReleasedTaxonomy taxonomy) {
            return of(taxonomy.skills(), taxonomy.occupations());
        }

        /** In the languages of the interface; where one has no label, the English or else the first one stands in. */
        static Shelf of(Contents contents) {
            return of(
                    contents.skills().stream()
                            .map(one -> new Skill(
                                    new SkillCode(one.code()), labels(one.labels()), skillCodes(one.broader())))
                            .toList(),
                    contents.occupations().stream()
                            .map(one -> new Occupation(
                                    new OccupationCode(one.code()),
                                    labels(one.labels()),
                                    skillCodes(one.essential()),
                                    skillCodes(one.optional())))
                            .toList());
        }

        private static Shelf of(List<Skill> skills, List<Occupation> occupations) {
            return new Shelf(
                    skills.stream().collect(Collectors.toMap(Skill::code, Function.identity())),
                    occupations.stream().collect(Collectors.toMap(Occupation::code, Function.identity())));
        }

        private static Map<Language, String> labels(SortedMap<String, String> labels) {
            var other = labels.getOrDefault("en", labels.firstEntry().getValue());
            return Arrays.stream(Language.values())
                    .collect(Collectors.toMap(
                            Function.identity(), language -> labels.getOrDefault(language.code(), other)));
        }

        private static Set<SkillCode> skillCodes(Set<String> codes) {
            return codes.stream().map(SkillCode::new).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** @param edition where nothing stands beside the release */
    ReleasedTaxonomy taxonomy(Edition edition, Edition mixed) {
        var sameSkills = sameSkills();
        var sameOccupations = sameOccupations();
        var skills = keptSkills(sameSkills);
        var occupations = keptOccupations(sameOccupations);
        var former = new Former(skills.keySet(), occupations.keySet(), sameSkills, sameOccupations);
        return new ReleasedTaxonomy(
                former.equals(Former.NOTHING) ? edition : mixed,
                Stream.concat(
                                chosen.skills().values().stream(),
                                skills.values().stream().map(skill -> fitting(skill, sameSkills, skills.keySet())))
                        .toList(),
                Stream.concat(
                                chosen.occupations().values().stream(),
                                occupations.values().stream().map(one -> fitting(one, sameSkills, skills.keySet())))
                        .toList(),
                former);
    }

    private Map<SkillCode, SkillCode> sameSkills() {
        var same = new TreeMap<SkillCode, SkillCode>();
        choice.same().forEach((before, now) -> {
            var from = new SkillCode(before.code());
            var to = new SkillCode(now.code());
            if (!before.occupation()
                    && !chosen.skills().containsKey(from)
                    && chosen.skills().containsKey(to)) {
                same.put(from, to);
            }
        });
        return same;
    }

    private Map<OccupationCode, OccupationCode> sameOccupations() {
        var same = new TreeMap<OccupationCode, OccupationCode>();
        choice.same().forEach((before, now) -> {
            var from = new OccupationCode(before.code());
            var to = new OccupationCode(now.code());
            if (before.occupation()
                    && !chosen.occupations().containsKey(from)
                    && chosen.occupations().containsKey(to)) {
                same.put(from, to);
            }
        });
        return same;
    }

    private Map<SkillCode, Skill> keptSkills(Map<SkillCode, SkillCode> same) {
        var kept = new TreeMap<SkillCode, Skill>();
        choice.kept().stream()
                .filter(name -> !name.occupation())
                .map(name -> new SkillCode(name.code()))
                .filter(code -> !chosen.skills().containsKey(code) && !same.containsKey(code))
                .forEach(code -> found(shelf -> shelf.skills().get(code)).ifPresent(skill -> kept.put(code, skill)));
        return kept;
    }

    private Map<OccupationCode, Occupation> keptOccupations(Map<OccupationCode, OccupationCode> same) {
        var kept = new TreeMap<OccupationCode, Occupation>();
        choice.kept().stream()
                .filter(Name::occupation)
                .map(name -> new OccupationCode(name.code()))
                .filter(code -> !chosen.occupations().containsKey(code) && !same.containsKey(code))
                .forEach(code -> found(shelf -> shelf.occupations().get(code)).ifPresent(one -> kept.put(code, one)));
        return kept;
    }

    private interface Looking<T> {
        @Nullable
        T in(Shelf shelf);
    }

    private <T> Optional<T> found(Looking<T> looking) {
        return former.stream()
                .flatMap(shelf -> Stream.ofNullable(looking.in(shelf)))
                .findFirst();
    }

    private Skill fitting(Skill skill, Map<SkillCode, SkillCode> same, Set<SkillCode> kept) {
        return new Skill(skill.code(), skill.labels(), fitting(skill.broader(), same, kept));
    }

    private Occupation fitting(Occupation one, Map<SkillCode, SkillCode> same, Set<SkillCode> kept) {
        var essential = fitting(one.essential(), same, kept);
        var optional = new HashSet<>(fitting(one.optional(), same, kept));
        optional.removeAll(essential);
        return new Occupation(one.code(), one.labels(), essential, optional);
    }

    private Set<SkillCode> fitting(Set<SkillCode> codes, Map<SkillCode, SkillCode> same, Set<SkillCode> kept) {
        return codes.stream()
                .map(code -> same.getOrDefault(code, code))
                .filter(code -> chosen.skills().containsKey(code) || kept.contains(code))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package eu.savoirfaire.matching.filling;

import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes of what a person says they can do. What an assessor found stays as long as the person does not say otherwise. */
public final class Claims {
    private Claims() {}

    /** The claim of a skill, if there is one. */
    public static Optional<SkillClaim> of(Profile profile, SkillCode skill) {
        return profile.skills().stream()
                .filter(claim -> claim.skill().equals(skill))
                .findFirst();
    }

    /** With these skills; those that are claimed already stay as they are. */
    public static Profile adding(Profile profile, Collection<SkillClaim> more) {
        var skills = new ArrayList<>(profile.skills());
        for (var claim : more) {
            if (skills.stream().noneMatch(known -> known.skill().equals(claim.skill()))) {
                skills.add(claim);
            }
        }
        return with(profile, skills);
    }

    /** With this claim in the place of that of the same skill. What was validated stays so at the level it was validated at. */
    public static Profile claiming(Profile profile, SkillClaim said) {
        var before = of(profile, said.skill());
        var kept = before.filter(
                        known -> known.evidence().isAtLeast(Evidence.ASSESSED) && known.level() == said.level())
                .map(known ->
                        new SkillClaim(said.skill(), said.level(), known.evidence(), said.acquired(), said.where()))
                .orElse(said);
        return replaced(profile, kept);
    }

    /** What an assessor found. */
    public static Profile found(Profile profile, SkillCode skill, int level) {
        var before = of(profile, skill);
        return replaced(
                profile,
                new SkillClaim(
                        skill,
                        level,
                        Evidence.VALIDATED,
                        before.map(SkillClaim::acquired).orElse(null),
                        before.map(SkillClaim::where).orElse(null)));
    }

    public static Profile without(Profile profile, SkillCode skill) {
        return with(
                profile,
                profile.skills().stream()
                        .filter(claim -> !claim.skill().equals(skill))
                        .toList());
    }

    /** With what is said of one language in the place of all that was said of it; with none of it if nothing is. */
    public static Profile speaking(Profile profile, String language, List<LanguageClaim> said) {
        var languages = profile.languages() == null ? List.<LanguageClaim>of() : profile.languages();
        var all = Stream.concat(
                        languages.stream().filter(claim -> !claim.language().equals(language)), said.stream())
                .toList();
        return new Profile(
                profile.skills(),
                all.isEmpty() ? null : all,
                profile.eqf(),
                profile.licences(),
                profile.place(),
                profile.reach(),
                profile.availability(),
                profile.permission(),
                profile.born());
    }

    /** With a level of the European Qualifications Framework. */
    static Profile schooled(Profile profile, int eqf) {
        return new Profile(
                profile.skills(),
                profile.languages(),
                eqf,
                profile.licences(),
                profile.place(),
                profile.reach(),
                profile.availability(),
                profile.permission(),
                profile.born());
    }

    private static Profile replaced(Profile profile, SkillClaim claim) {
        var skills = new ArrayList<SkillClaim>();
        profile.skills().forEach(known -> skills.add(known.skill().equals(claim.skill()) ? claim : known));
        return skills.contains(claim) ? with(profile, skills) : adding(profile, List.of(claim));
    }

    private static Profile with(Profile profile, List<SkillClaim> skills) {
        return new Profile(
                skills,
                profile.languages(),
                profile.eqf(),
                profile.licences(),
                profile.place(),
                profile.reach(),
                profile.availability(),
                profile.permission(),
                profile.born());
    }
}

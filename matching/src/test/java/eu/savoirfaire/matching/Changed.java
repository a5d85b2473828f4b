package eu.savoirfaire.matching;

import eu.savoirfaire.matching.need.Declaration;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A seeker with one thing changed. */
public final class Changed {
    private Changed() {}

    public static Seeker profile(Seeker seeker, Profile profile) {
        return new Seeker(seeker.need(), profile, seeker.trainings(), seeker.mentored(), seeker.declarations());
    }

    public static Seeker wish(Seeker seeker, Wish wish) {
        var need = seeker.need();
        var changed = new Need(need.id(), need.seeker(), need.since(), need.weights(), wish);
        return new Seeker(changed, seeker.profile(), seeker.trainings(), seeker.mentored(), seeker.declarations());
    }

    public static Seeker declaring(Seeker seeker, OfferId offer, Declaration declaration) {
        return new Seeker(
                seeker.need(), seeker.profile(), seeker.trainings(), seeker.mentored(), Map.of(offer, declaration));
    }

    public static Seeker trained(Seeker seeker, String training) {
        var trainings = new HashSet<>(seeker.trainings());
        trainings.add(training);
        return new Seeker(seeker.need(), seeker.profile(), trainings, true, seeker.declarations());
    }

    public static Profile more(Profile profile, SkillClaim claim) {
        var skills = new ArrayList<>(profile.skills());
        skills.add(claim);
        return with(profile, skills, profile.languages(), profile.eqf(), profile.licences());
    }

    public static Profile skills(Profile profile, List<SkillClaim> skills) {
        return with(profile, skills, profile.languages(), profile.eqf(), profile.licences());
    }

    public static Profile more(Profile profile, LanguageClaim claim) {
        var languages = new ArrayList<>(profile.languages() == null ? List.<LanguageClaim>of() : profile.languages());
        languages.add(claim);
        return with(profile, profile.skills(), languages, profile.eqf(), profile.licences());
    }

    public static Profile qualified(Profile profile, String licence) {
        var licences = new HashSet<>(profile.licences() == null ? Set.<String>of() : profile.licences());
        licences.add(licence);
        var eqf = profile.eqf() == null ? 1 : Math.min(8, profile.eqf() + 1);
        return with(profile, profile.skills(), profile.languages(), eqf, licences);
    }

    private static Profile with(
            Profile profile,
            List<SkillClaim> skills,
            @Nullable List<LanguageClaim> languages,
            @Nullable Integer eqf,
            @Nullable Set<String> licences) {
        return new Profile(
                skills,
                languages,
                eqf,
                licences,
                profile.place(),
                profile.reach(),
                profile.availability(),
                profile.permission(),
                profile.born());
    }
}

package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do to suit an offer better. There is no advice to move, to wish for something else or to take
 * less pay.
 */
public sealed interface Advice extends Comparable<Advice> {

    /** The person as they would be after following it. */
    Seeker applyTo(Seeker seeker);

    /** By kind, then by what it is about; for a fixed order among equals. */
    @Override
    default int compareTo(Advice other) {
        return toString().compareTo(other.toString());
    }

    /** Learn a skill, or bring it to that level. */
    record Learn(SkillCode skill, int level) implements Advice {
        @Override
        public Seeker applyTo(Seeker seeker) {
            var profile = seeker.profile();
            var skills = more(profile.skills(), new SkillClaim(skill, level, Evidence.SELF_DECLARED));
            return with(seeker, with(profile, skills, profile.languages(), profile.availability()));
        }
    }

    /** Bring one use of a language to that level. */
    record LearnLanguage(String language, LanguageSkill skill, Cefr level) implements Advice {
        @Override
        public Seeker applyTo(Seeker seeker) {
            var profile = seeker.profile();
            var present = profile.languages() == null ? List.<LanguageClaim>of() : profile.languages();
            var languages = more(present, new LanguageClaim(language, skill, level, Evidence.SELF_DECLARED));
            return with(seeker, with(profile, profile.skills(), languages, profile.availability()));
        }
    }

    /** Make time at these parts of the week. */
    record MakeTime(Availability times) implements Advice {
        @Override
        public Seeker applyTo(Seeker seeker) {
            var profile = seeker.profile();
            var present =
                    profile.availability() == null ? 0 : profile.availability().parts();
            var wider = new Availability(present | times.parts());
            return with(seeker, with(profile, profile.skills(), profile.languages(), wider));
        }
    }

    /** Ask for less money. */
    record AskFor(Money amount) implements Advice {
        @Override
        public Seeker applyTo(Seeker seeker) {
            var need = seeker.need();
            if (!(need.wish() instanceof Wish.Microcredit credit)) {
                return seeker;
            }
            var less = new Wish.Microcredit(
                    amount, credit.term(), credit.purpose(), credit.form(), credit.stage(), credit.sector());
            var changed = new Need(need.id(), need.seeker(), need.since(), need.weights(), less);
            return new Seeker(changed, seeker.profile(), seeker.trainings(), seeker.mentored(), seeker.declarations());
        }
    }

    private static <T> List<T> more(List<T> present, T added) {
        var all = new ArrayList<>(present);
        all.add(added);
        return all;
    }

    private static Seeker with(Seeker seeker, Profile profile) {
        return new Seeker(seeker.need(), profile, seeker.trainings(), seeker.mentored(), seeker.declarations());
    }

    private static Profile with(
            Profile profile,
            List<SkillClaim> skills,
            @Nullable List<LanguageClaim> languages,
            @Nullable Availability availability) {
        return new Profile(
                skills,
                languages,
                profile.eqf(),
                profile.licences(),
                profile.place(),
                profile.reach(),
                availability,
                profile.permission(),
                profile.born());
    }
}

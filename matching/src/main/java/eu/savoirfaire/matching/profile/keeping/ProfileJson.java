package eu.savoirfaire.matching.profile.keeping;

import eu.savoirfaire.matching.profile.Acquired;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.profile.WorkPermission;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A profile in the shape in which it is written: plain values, so that the domain may change its own. */
@Serdeable
record ProfileJson(
        List<OneSkill> skills,
        @Nullable List<OneLanguage> languages,
        @Nullable Integer eqf,
        @Nullable List<String> licences,
        @Nullable OnePlace place,
        @Nullable Integer reach,
        @Nullable Integer availability,
        @Nullable WorkPermission permission,
        @Nullable LocalDate born) {

    @Serdeable
    record OneSkill(
            String skill,
            int level,
            Evidence evidence,
            @Nullable Acquired acquired) {}

    @Serdeable
    record OneLanguage(String language, LanguageSkill skill, Cefr level, Evidence evidence) {}

    @Serdeable
    record OnePlace(String region, int latitude, int longitude) {}

    /**
     * What the person wrote themselves.
     *
     * @param where skills were learnt, by their codes
     */
    @Serdeable
    record Words(Map<String, String> where, List<String> unmatched) {

        static Words of(KeptProfile kept) {
            var places = new LinkedHashMap<String, String>();
            for (var claim : kept.profile().skills()) {
                if (claim.where() != null) {
                    places.put(claim.skill().value(), claim.where());
                }
            }
            return new Words(places, kept.unmatched().words());
        }

        boolean empty() {
            return where.isEmpty() && unmatched.isEmpty();
        }
    }

    static ProfileJson of(Profile profile) {
        var languages = profile.languages();
        var place = profile.place();
        var availability = profile.availability();
        return new ProfileJson(
                profile.skills().stream()
                        .map(claim ->
                                new OneSkill(claim.skill().value(), claim.level(), claim.evidence(), claim.acquired()))
                        .toList(),
                languages == null
                        ? null
                        : languages.stream().map(ProfileJson::of).toList(),
                profile.eqf(),
                sorted(profile.licences()),
                place == null ? null : new OnePlace(place.region(), place.latitude(), place.longitude()),
                profile.reach(),
                availability == null ? null : availability.parts(),
                profile.permission(),
                profile.born());
    }

    /** @param where skills were learnt; empty for the matcher, who never reads it */
    Profile profile(Map<String, String> where) {
        return new Profile(
                skills.stream()
                        .map(one -> new SkillClaim(
                                new SkillCode(one.skill()),
                                one.level(),
                                one.evidence(),
                                one.acquired(),
                                where.get(one.skill())))
                        .toList(),
                languages == null
                        ? null
                        : languages.stream().map(ProfileJson::claim).toList(),
                eqf,
                licences == null ? null : Set.copyOf(licences),
                place == null ? null : new Place(place.region(), place.latitude(), place.longitude()),
                reach,
                availability == null ? null : new Availability(availability),
                permission,
                born);
    }

    private static OneLanguage of(LanguageClaim claim) {
        return new OneLanguage(claim.language(), claim.skill(), claim.level(), claim.evidence());
    }

    private static LanguageClaim claim(OneLanguage one) {
        return new LanguageClaim(one.language(), one.skill(), one.level(), one.evidence());
    }

    private static @Nullable List<String> sorted(@Nullable Set<String> words) {
        return words == null ? null : words.stream().sorted().toList();
    }
}

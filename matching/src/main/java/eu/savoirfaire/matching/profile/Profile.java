package eu.savoirfaire.matching.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the matcher may know of a person.
 *
 * @param skills the person's skills; of two claims of one skill the higher level counts
 * @param languages by language and skill; {@code null} if not answered
 * @param eqf level of the European Qualifications Framework, 1 to 8
 * @param licences codes such as {@code driving-b}, of {@link #LICENCES}; {@code null} if not answered
 * @param place where the person lives
 * @param reach how far they can travel one way, in kilometres
 * @param availability the times of the week they have
 * @param permission whether they are allowed to work
 * @param born read only by rules that state their legal reason, never by a score
 */
public record Profile(
        List<SkillClaim> skills,
        @Nullable List<LanguageClaim> languages,
        @Nullable Integer eqf,
        @Nullable Set<String> licences,
        @Nullable Place place,
        @Nullable Integer reach,
        @Nullable Availability availability,
        @Nullable WorkPermission permission,
        @Nullable LocalDate born) {
    /** Licences and certificates that are asked for, by their codes. */
    public static final List<String> LICENCES =
            List.of("driving-b", "driving-c", "forklift", "food-handling", "welding", "first-aid");

    /** Nothing answered yet. */
    public static final Profile BLANK = new Profile(List.of(), null, null, null, null, null, null, null, null);

    public Profile {
        skills = List.copyOf(skills);
        languages = languages == null ? null : List.copyOf(languages);
        licences = licences == null ? null : Set.copyOf(licences);
        if (eqf != null && (eqf < 1 || eqf > 8)) {
            throw new IllegalArgumentException("an EQF level is 1 to 8, not " + eqf);
        }
        if (reach != null && reach < 0) {
            throw new IllegalArgumentException("a reach is not negative: " + reach);
        }
    }
}

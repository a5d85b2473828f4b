package eu.savoirfaire.matching.mediator;

import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One of two who want to talk.
 *
 * @param languages of a person, how well they talk in each; of an offer, how well one has to talk in each for it
 * @param region where it is; empty if nobody said
 */
public record Side(Map<String, Cefr> languages, String region, Optional<Availability> availability) {
    /** So well one talks about everyday things without help (CEFR, "independent user"). */
    public static final Cefr TALKS = Cefr.B1;

    public Side {
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
    }

    /**
     * How well a person talks in each language: as they answered for interaction, else the lowest of what they answered, so that
     * nobody is taken to talk who only reads.
     */
    public static Map<String, Cefr> talking(List<LanguageClaim> claims) {
        var interaction = new HashMap<String, Cefr>();
        var lowest = new HashMap<String, Cefr>();
        for (var claim : claims) {
            if (claim.skill() == LanguageSkill.INTERACTION) {
                interaction.merge(claim.language(), claim.level(), Side::higher);
            }
            lowest.merge(claim.language(), claim.level(), Side::lower);
        }
        lowest.putAll(interaction);
        return lowest;
    }

    /** Whether a person and an offer share a language, at the level that the offer needs. */
    public static boolean share(Side seeker, Side provider) {
        return provider.languages.entrySet().stream()
                .anyMatch(needed -> Optional.ofNullable(seeker.languages.get(needed.getKey()))
                        .filter(level -> level.compareTo(needed.getValue()) >= 0)
                        .isPresent());
    }

    private static Cefr higher(Cefr one, Cefr other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Cefr lower(Cefr one, Cefr other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}

package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An occupation of a taxonomy.
 *
 * @param labels one per language of the interface, none missing
 * @param essential skills without which it cannot be done
 * @param optional skills that help; none of them essential
 */
public record Occupation(
        OccupationCode code, Map<Language, String> labels, Set<SkillCode> essential, Set<SkillCode> optional) {

    public Occupation {
        labels = Map.copyOf(labels);
        essential = Set.copyOf(essential);
        optional = Set.copyOf(optional);
    }

    public String label(Language language) {
        return Objects.requireNonNull(labels.get(language));
    }
}

package eu.savoirfaire.matching.taxonomy;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A skill of a taxonomy.
 *
 * @param labels one per language of the interface, none missing
 * @param broader the next broader skills, possibly none, possibly several
 */
public record Skill(SkillCode code, Map<Language, String> labels, Set<SkillCode> broader) {

    public Skill {
        labels = Map.copyOf(labels);
        broader = Set.copyOf(broader);
    }

    public String label(Language language) {
        return Objects.requireNonNull(labels.get(language));
    }
}

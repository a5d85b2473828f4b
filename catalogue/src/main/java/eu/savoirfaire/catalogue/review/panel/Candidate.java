package eu.savoirfaire.catalogue.review.panel;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import java.util.Set;

/**
 * Somebody who could judge a sheet.
 *
 * @param actor with their roles and organisations
 * @param languages in which they read sheets
 * @param topics codes of the topics they know
 * @param load how many sheets wait for them now
 * @param available whether they said that they can take more
 */
public record Candidate(Actor actor, Set<Language> languages, Set<String> topics, int load, boolean available) {

    public Candidate {
        languages = Set.copyOf(languages);
        topics = Set.copyOf(topics);
        if (actor.person().isEmpty()) {
            throw new IllegalArgumentException("Only a person can judge a sheet.");
        }
    }

    public PersonId person() {
        return actor.person().orElseThrow();
    }

    int shared(Set<String> wanted) {
        return (int) topics.stream().filter(wanted::contains).count();
    }
}

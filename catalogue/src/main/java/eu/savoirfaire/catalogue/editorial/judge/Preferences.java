package eu.savoirfaire.catalogue.editorial.judge;

import eu.savoirfaire.infra.vocabulary.Language;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody who judges sheets says of themselves.
 *
 * @param languages in which they read sheets
 * @param topics codes of the topics they know
 * @param available whether they take more at present
 */
public record Preferences(Set<Language> languages, Set<String> topics, boolean available) {
    /** Of somebody who said nothing: sheets in every language may come, after those who know the topic. */
    public static final Preferences UNSAID = new Preferences(EnumSet.allOf(Language.class), Set.of(), true);

    public Preferences {
        languages = Set.copyOf(languages);
        topics = Set.copyOf(topics);
    }
}

package eu.savoirfaire.platform.notification.preference;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** What people chose, and what is usual for those who never did. */
@Singleton
public class Preferences {
    private final PreferenceRows rows;
    private final TimeOrderedIds ids;

    Preferences(PreferenceRows rows, TimeOrderedIds ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** Of every topic, in the order of topics. */
    @Transactional
    public Map<Topic, Rhythm> of(PersonId person) {
        var rhythms = new EnumMap<Topic, Rhythm>(Topic.class);
        for (var topic : Topic.values()) {
            rhythms.put(topic, topic.usual());
        }
        rhythms.putAll(chosen(person));
        return rhythms;
    }

    /** What the person chose themselves, alone. */
    @Transactional
    public Map<Topic, Rhythm> chosen(PersonId person) {
        var rhythms = new EnumMap<Topic, Rhythm>(Topic.class);
        rows.findByPersonId(person.value()).stream()
                .filter(row -> row.topic().choosable())
                .forEach(row -> rhythms.put(row.topic(), row.rhythm()));
        return rhythms;
    }

    /** @throws IllegalArgumentException for a topic that nobody chooses about */
    @Transactional
    public void choose(PersonId person, Topic topic, Rhythm rhythm) {
        if (!topic.choosable()) {
            throw new IllegalArgumentException("nobody chooses about " + topic);
        }
        if (rows.change(person.value(), topic, rhythm) == 0
                && rows.enter(ids.next(), person.value(), topic, rhythm) == 0) {
            // somebody entered it meanwhile
            rows.change(person.value(), topic, rhythm);
        }
    }

    /** Forgets what the person chose. */
    @Transactional
    public void forget(PersonId person) {
        rows.removeAll(person.value());
    }
}

package eu.savoirfaire.platform.notification.preference;

import eu.savoirfaire.infra.access.PersonId;
import java.util.Set;

/** What the token at the foot of a mail stands for: no more mail to this person about these topics. */
public record Unsubscription(PersonId person, Set<Topic> topics) {
    public Unsubscription {
        topics = Set.copyOf(topics);
        if (topics.isEmpty() || !topics.stream().allMatch(Topic::choosable)) {
            throw new IllegalArgumentException("nobody unsubscribes from " + topics);
        }
    }
}

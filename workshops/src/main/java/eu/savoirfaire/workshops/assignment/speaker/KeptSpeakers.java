package eu.savoirfaire.workshops.assignment.speaker;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonAddress;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invitations by mail to the address of a person, and those that they sent; of the latter not to whom, which is somebody else's.
 * A month after the workshop nobody knows any more to whom they went.
 */
@Singleton
final class KeptSpeakers implements PersonalData, RetentionRule {
    private static final Duration KEPT_AFTER = Duration.ofDays(30);

    private final SpeakerRows rows;
    private final Speakers speakers;
    private final Provider<PersonAddress> addresses;

    KeptSpeakers(SpeakerRows rows, Speakers speakers, Provider<PersonAddress> addresses) {
        this.rows = rows;
        this.speakers = speakers;
        this.addresses = addresses;
    }

    @Override
    public String part() {
        return "speaker-invitations";
    }

    @Override
    public String name() {
        return "speaker-invitations";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public List<Kept> of(PersonId person) {
        var received = to(person).stream()
                .map(one -> kept("received", one.workshop().value().toString(), one.name()));
        var sent = rows.findByInvitedByOrderById(person.value()).stream()
                .map(row -> kept("sent", row.workshopId().toString(), ""));
        return Stream.concat(received, sent).toList();
    }

    @Override
    public void erase(PersonId person) {
        to(person).forEach(speakers::forget);
        rows.forget(person.value());
    }

    @Override
    public int drop(Instant now) {
        var old = rows.old(now.minus(KEPT_AFTER));
        old.forEach(speakers::forget);
        return old.size();
    }

    private List<InvitedSpeaker> to(PersonId person) {
        return addresses.get().of(person).map(speakers::at).orElseGet(List::of);
    }

    private static Kept kept(String direction, String workshop, String name) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("direction", direction);
        fields.put("workshop", workshop);
        if (!name.isEmpty()) {
            fields.put("name", name);
        }
        return new Kept("workshops", fields);
    }
}

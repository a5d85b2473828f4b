package eu.savoirfaire.workshops.planning;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.workshops.Channel;
import eu.savoirfaire.workshops.Kind;
import eu.savoirfaire.workshops.Mode;
import eu.savoirfaire.workshops.planning.time.Hours;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is intended.
 *
 * @param language of the title
 * @param languages that are spoken
 * @param place where the room is; empty when it is not known or there is none
 * @param holder the organisation that holds it
 * @param hosts who leads the day, beside the trainers of the holder
 * @param seats how many there are by each way; a way that is not here is closed
 */
public record Plan(
        String title,
        Language language,
        Kind kind,
        Mode mode,
        Hours hours,
        Set<Language> languages,
        Optional<String> place,
        OrganisationId holder,
        Set<PersonId> hosts,
        Map<Channel, Integer> seats,
        Policy policy) {

    public Plan {
        languages = Set.copyOf(languages);
        hosts = Set.copyOf(hosts);
        seats = Map.copyOf(seats);
        if (seats.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("no fewer than no seats: " + seats);
        }
    }

    /** The ways that a mode opens. */
    public static Set<Channel> channels(Mode mode) {
        return switch (mode) {
            case IN_PERSON -> EnumSet.of(Channel.ROOM);
            case ONLINE -> EnumSet.of(Channel.ONLINE);
            case HYBRID -> EnumSet.allOf(Channel.class);
        };
    }

    /** From when on the queue stands still. */
    public Instant freezesAt() {
        return hours.startsAt().minus(policy.freeze());
    }

    /** Whether it has seats by each way that its mode opens, and by no other. */
    boolean seatsFitMode() {
        return seats.keySet().equals(channels(mode)) && seats.values().stream().allMatch(number -> number > 0);
    }

    /** Whether whoever comes in person is told where to. */
    boolean placeIsKnown() {
        return mode == Mode.ONLINE || place.filter(where -> !where.isBlank()).isPresent();
    }

    Plan at(Hours other) {
        return new Plan(title, language, kind, mode, other, languages, place, holder, hosts, seats, policy);
    }

    /**
     * In another mode: ways that close have no seats any more, those that open have as many as are given. Online there is no place.
     */
    Plan in(Mode other, Optional<String> where, Map<Channel, Integer> more) {
        var open = new EnumMap<Channel, Integer>(Channel.class);
        open.putAll(seats);
        open.putAll(more);
        open.keySet().retainAll(channels(other));
        var place = other == Mode.ONLINE ? Optional.<String>empty() : where;
        return new Plan(title, language, kind, other, hours, languages, place, holder, hosts, open, policy);
    }

    Plan seating(Channel channel, int number) {
        var other = new EnumMap<Channel, Integer>(Channel.class);
        other.putAll(seats);
        other.put(channel, number);
        return new Plan(title, language, kind, mode, hours, languages, place, holder, hosts, other, policy);
    }

    /** Between the doors' opening and the start. */
    static final Duration DOORS = Duration.ofMinutes(15);
}

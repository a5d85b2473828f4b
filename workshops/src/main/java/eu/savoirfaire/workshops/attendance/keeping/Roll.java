package eu.savoirfaire.workshops.attendance.keeping;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.attendance.Attendance;
import eu.savoirfaire.workshops.attendance.Correction;
import eu.savoirfaire.workshops.attendance.Evidence;
import eu.savoirfaire.workshops.attendance.Origin;
import eu.savoirfaire.workshops.programme.Item;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is kept about the attendance of one workshop.
 *
 * @param training what those who ask for a training call it; empty for a workshop that is none
 * @param confirmedAt when a trainer confirmed it last
 * @param sightings evidence, with whom it means
 * @param corrections in the order in which they were made
 * @param files those that were taken in
 */
public record Roll(
        String training,
        Optional<Instant> confirmedAt,
        List<Sighting> sightings,
        List<Correction> corrections,
        List<TakenFile> files) {

    /**
     * What a source calls somebody.
     *
     * @param mail empty where the source has none
     * @param person empty as long as nobody knows, and where it is nobody
     * @param nobody whether somebody decided that it is nobody who is registered
     */
    public record Named(String id, String name, String mail, Optional<PersonId> person, boolean nobody) {
        /** Whether somebody has to decide whose it is. */
        public boolean waits() {
            return person.isEmpty() && !nobody;
        }
    }

    /**
     * @param file that it stands in; empty for what was seen at the door
     * @param counted whether it counts: not as long as somebody only looks at the file
     */
    public record Sighting(Named name, Optional<UUID> file, boolean counted, Evidence evidence) {}

    /**
     * @param found how many lines say of somebody that they were there
     * @param skipped how many do not
     */
    public record TakenFile(Origin origin, int found, int skipped, Instant at) {}

    public Roll {
        sightings = List.copyOf(sightings);
        corrections = List.copyOf(corrections);
        files = List.copyOf(files);
    }

    /** Everybody of whom anything is known. */
    public Set<PersonId> people() {
        var people = new TreeSet<PersonId>((one, other) -> one.value().compareTo(other.value()));
        counted().forEach(sighting -> sighting.name().person().ifPresent(people::add));
        corrections.forEach(correction -> people.add(correction.person()));
        return people;
    }

    /** Names that wait for somebody to decide, of what was taken in. */
    public List<Named> waiting() {
        return counted().map(Sighting::name).distinct().filter(Named::waits).toList();
    }

    /** What is known of one person. */
    public Attendance of(PersonId person, Collection<Item> items, ZonedDateTime start) {
        var evidence = counted()
                .filter(sighting -> sighting.name().person().equals(Optional.of(person)))
                .map(Sighting::evidence)
                .toList();
        var said = corrections.stream()
                .filter(correction -> correction.person().equals(person))
                .toList();
        return Attendance.of(evidence, said, items, start);
    }

    private Stream<Sighting> counted() {
        return sightings.stream().filter(Sighting::counted);
    }

    /** What a file that somebody looks at would bring. */
    public List<Sighting> lookedAt(UUID file) {
        return sightings.stream()
                .filter(sighting -> !sighting.counted() && sighting.file().equals(Optional.of(file)))
                .toList();
    }
}

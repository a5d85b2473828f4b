package eu.savoirfaire.matching.seeker;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.matching.SeekerId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who is behind which pseudonym, and what else is known of a seeker that they did not write themselves. This is the only part
 * that knows both sides.
 */
@Singleton
public class Seekers {
    private final SeekerRows seekers;
    private final IdentityRows identities;
    private final TrainingRows trainings;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Seekers(SeekerRows seekers, IdentityRows identities, TrainingRows trainings, TimeOrderedIds ids, Clock clock) {
        this.seekers = seekers;
        this.identities = identities;
        this.trainings = trainings;
        this.ids = ids;
        this.clock = clock;
    }

    /** The pseudonym of a person; empty for who never looked for anything. */
    @Transactional
    public Optional<SeekerId> of(PersonId person) {
        return identities.findByPersonId(person.value()).map(row -> new SeekerId(row.seekerId()));
    }

    /** The person behind a pseudonym; empty for seekers of the demo data and for those who were erased. */
    @Transactional
    public Optional<PersonId> person(SeekerId seeker) {
        return identities.findById(seeker.value()).map(row -> new PersonId(row.personId()));
    }

    /** The pseudonym of a person, given now if they have none; two who ask at once get the same. */
    @Transactional
    public SeekerId enter(PersonId person) {
        return of(person).orElseGet(() -> entered(person));
    }

    /** Whether there is anybody who is nobody: the demo data are there. */
    @Transactional
    public boolean anybodyInvented() {
        return seekers.invented() > 0;
    }

    /** Somebody who is nobody, for demo data. */
    @Transactional
    public SeekerId invent() {
        var id = ids.next();
        seekers.save(new SeekerRow(id, false, 0, clock.instant()));
        return new SeekerId(id);
    }

    /**
     * Waits until it is this transaction's turn to change something of the seeker, until it ends: whoever reads the seeker
     * after an event of theirs sees everything that came before it.
     *
     * @return whether there is such a seeker
     */
    @Transactional(propagation = MANDATORY)
    public boolean hold(SeekerId seeker) {
        return seekers.takeTurn(seeker.value()) > 0;
    }

    /** Whether a mentor is at work with the seeker. */
    @Transactional
    public boolean mentored(SeekerId seeker) {
        return seekers.findById(seeker.value()).filter(SeekerRow::mentored).isPresent();
    }

    /** The codes of the trainings that the seeker completed. */
    @Transactional
    public Set<String> trainings(SeekerId seeker) {
        return Set.copyOf(trainings.of(seeker.value()));
    }

    /** Those of several at whose side a mentor is at work. */
    @Transactional
    public Set<SeekerId> mentored(Collection<SeekerId> several) {
        return seekers.mentored(values(several)).stream().map(SeekerId::new).collect(Collectors.toSet());
    }

    /** The codes of the trainings of several, by seeker; who completed none is not in it. */
    @Transactional
    public Map<SeekerId, Set<String>> trainings(Collection<SeekerId> several) {
        return trainings.ofAll(values(several)).stream()
                .collect(Collectors.groupingBy(
                        row -> new SeekerId(row.seekerId()),
                        Collectors.mapping(TrainingRows.Completed::code, Collectors.toSet())));
    }

    /** Writes down whether a mentor is at work; false when that was known. */
    @Transactional(propagation = MANDATORY)
    public boolean mentor(SeekerId seeker, boolean mentored) {
        return seekers.mentor(seeker.value(), mentored) > 0;
    }

    /** Writes down that a training was completed; false when that was known. */
    @Transactional(propagation = MANDATORY)
    public boolean complete(SeekerId seeker, String training) {
        return trainings.enter(seeker.value(), training, clock.instant()) > 0;
    }

    /** Forgets who a seeker is, and everything that is kept here: for the erasure of the person. */
    @Transactional(propagation = MANDATORY)
    void forget(SeekerId seeker) {
        trainings.drop(seeker.value());
        seekers.drop(seeker.value());
        identities.drop(seeker.value());
    }

    private static List<UUID> values(Collection<SeekerId> several) {
        return several.stream().map(SeekerId::value).toList();
    }

    private SeekerId entered(PersonId person) {
        var id = ids.next();
        if (identities.enter(id, person.value()) == 0) {
            return of(person).orElseThrow();
        }
        seekers.save(new SeekerRow(id, false, 0, clock.instant()));
        return new SeekerId(id);
    }
}

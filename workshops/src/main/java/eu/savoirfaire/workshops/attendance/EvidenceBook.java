package eu.savoirfaire.workshops.attendance;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.workshops.attendance.Evidence.Label;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All evidence about one workshop, and who it is about. The same evidence again changes nothing, in whatever order it
 * comes. Nobody is ever made up from it: a name that is nobody's address waits until a person decides whose it is.
 *
 * @param people whom the labels mean; those that nobody has decided about are not in it
 */
public record EvidenceBook(Set<Evidence> evidence, Map<Label, PersonId> people) {

    public EvidenceBook {
        evidence = Set.copyOf(evidence);
        people = Map.copyOf(people);
    }

    public static EvidenceBook empty() {
        return new EvidenceBook(Set.of(), Map.of());
    }

    /**
     * With more evidence; whoever is registered with the address in it is meant by it.
     *
     * @param registered whose an address is
     */
    public EvidenceBook with(Collection<Evidence> more, Function<String, Optional<PersonId>> registered) {
        var all = new HashSet<>(evidence);
        all.addAll(more);
        var known = new HashMap<>(people);
        for (var one : more) {
            one.mail().flatMap(registered).ifPresent(person -> known.putIfAbsent(one.label(), person));
        }
        return new EvidenceBook(all, known);
    }

    /** After a person decided whom a label means. */
    public EvidenceBook decided(Label label, PersonId person) {
        var known = new HashMap<>(people);
        known.put(label, person);
        return new EvidenceBook(evidence, known);
    }

    /** Labels that wait for somebody to decide. */
    public Set<Label> open() {
        return evidence.stream()
                .map(Evidence::label)
                .filter(label -> !people.containsKey(label))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is known about each person. */
    public Map<PersonId, Set<Evidence>> byPerson() {
        return evidence.stream()
                .filter(one -> people.containsKey(one.label()))
                .collect(Collectors.groupingBy(one -> people.get(one.label()), Collectors.toUnmodifiableSet()));
    }
}

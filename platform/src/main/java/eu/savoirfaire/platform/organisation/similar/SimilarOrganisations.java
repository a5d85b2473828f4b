package eu.savoirfaire.platform.organisation.similar;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.platform.organisation.Organisation;
import eu.savoirfaire.platform.organisation.OrganisationRefusal;
import eu.savoirfaire.platform.organisation.Organisations;
import eu.savoirfaire.platform.organisation.history.Chronicle;
import eu.savoirfaire.platform.organisation.history.Chronicle.Named;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds organisations that may be one, and remembers which of them are two. */
@Singleton
public class SimilarOrganisations {
    private static final Reference ALL = new Reference("organisations", "");
    private static final int MOST_WARNINGS = 10;

    private final Organisations organisations;
    private final DifferenceRows differences;
    private final Chronicle chronicle;
    private final Permissions permissions;
    private final CurrentActor actor;
    private final Clock clock;

    SimilarOrganisations(
            Organisations organisations,
            DifferenceRows differences,
            Chronicle chronicle,
            Permissions permissions,
            CurrentActor actor,
            Clock clock) {
        this.organisations = organisations;
        this.differences = differences;
        this.chronicle = chronicle;
        this.permissions = permissions;
        this.actor = actor;
        this.clock = clock;
    }

    /** Two that may be one. */
    record Proposal(Organisation one, Organisation other, Likeness likeness) {}

    /** All pairs that nobody has decided about, the most alike first. */
    @Transactional(readOnly = true)
    List<Proposal> proposals() {
        permissions.require(actor.get(), "organisation.merge", ALL);
        var all = organisations.all();
        var forms = all.stream().map(one -> Similarity.forms(one.names())).toList();
        var decided = decided();
        return Candidates.among(forms).stream()
                .filter(pair -> !decided.contains(
                        pair(all.get(pair.one()).id(), all.get(pair.other()).id())))
                .map(pair -> new Proposal(
                        all.get(pair.one()),
                        all.get(pair.other()),
                        Similarity.of(forms.get(pair.one()), forms.get(pair.other()))))
                .filter(proposal -> proposal.likeness().isEnough())
                .sorted(Comparator.<Proposal>comparingDouble(
                                proposal -> -proposal.likeness().strength())
                        .thenComparing(proposal -> proposal.one().name())
                        .thenComparing(proposal -> proposal.other().name()))
                .toList();
    }

    /** Those that may be the one that somebody is about to enter, the most alike first. */
    @Transactional(readOnly = true)
    public List<Organisation> like(Collection<String> names) {
        var forms = Similarity.forms(names);
        record Found(Organisation organisation, Likeness likeness) {}
        return organisations.all().stream()
                .map(one -> new Found(one, Similarity.of(Similarity.forms(one.names()), forms)))
                .filter(found -> found.likeness().isEnough())
                .sorted(Comparator.comparingDouble(found -> -found.likeness().strength()))
                .limit(MOST_WARNINGS)
                .map(Found::organisation)
                .toList();
    }

    /**
     * Remembers that the two are not one, so that nobody is asked again.
     *
     * @throws Refused when they are one by now
     */
    @Transactional
    public void distinguish(OrganisationId one, OrganisationId other) {
        permissions.require(actor.get(), "organisation.merge", Organisation.reference(one));
        permissions.require(actor.get(), "organisation.merge", Organisation.reference(other));
        var first = organisations.require(one);
        var second = organisations.require(other);
        if (first.id().equals(second.id())) {
            throw new Refused(new OrganisationRefusal.Itself());
        }
        var pair = pair(first.id(), second.id());
        if (differences.remember(pair.one(), pair.other(), clock.instant()) > 0) {
            chronicle.different(named(first), named(second));
        }
    }

    /** Pairs of today: what was said of parts holds for what they are parts of. */
    private Set<Two> decided() {
        var today = organisations.joined();
        var decided = new HashSet<Two>();
        differences.findAll().forEach(row -> {
            var one = new OrganisationId(row.one());
            var other = new OrganisationId(row.other());
            decided.add(pair(today.getOrDefault(one, one), today.getOrDefault(other, other)));
        });
        return decided;
    }

    private static Two pair(OrganisationId one, OrganisationId other) {
        var sorted = Stream.of(one.value(), other.value())
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        return new Two(sorted.getFirst(), sorted.getLast());
    }

    private record Two(UUID one, UUID other) {}

    private static Named named(Organisation organisation) {
        return new Named(organisation.id(), organisation.name());
    }
}

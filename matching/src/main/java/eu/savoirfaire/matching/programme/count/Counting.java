package eu.savoirfaire.matching.programme.count;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.Permissions;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.cohort.Cohort;
import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import eu.savoirfaire.matching.cohort.keeping.Cohorts;
import eu.savoirfaire.matching.cohort.keeping.Gathered;
import eu.savoirfaire.matching.cohort.keeping.Participation;
import eu.savoirfaire.matching.match.Match;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.MatchState;
import eu.savoirfaire.matching.offer.keeping.KeptOffer;
import eu.savoirfaire.matching.offer.keeping.Offers;
import eu.savoirfaire.matching.programme.LinkKind;
import eu.savoirfaire.matching.programme.Measure;
import eu.savoirfaire.matching.programme.Programme;
import eu.savoirfaire.matching.programme.ProgrammeFacts;
import eu.savoirfaire.matching.programme.Reached;
import eu.savoirfaire.matching.programme.count.Counted.Why;
import eu.savoirfaire.matching.programme.keeping.HeldWorkshops;
import eu.savoirfaire.matching.programme.keeping.Links;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what a programme has reached. A workshop counts if it took place within the days of the programme; a circle if its cohort
 * was confirmed and people are in it; an internship or a job if it began, or came to its end, since the first of these days, and the
 * two were brought together not after the last. What counts twice, as part of a cohort and by its offer, is counted once.
 */
@Singleton
public class Counting {
    private final Links links;
    private final HeldWorkshops workshops;
    private final Cohorts cohorts;
    private final Gathered gathered;
    private final Matches matches;
    private final Offers offers;
    private final CurrentActor actor;
    private final Permissions permissions;
    private final Clock clock;

    Counting(
            Links links,
            HeldWorkshops workshops,
            Cohorts cohorts,
            Gathered gathered,
            Matches matches,
            Offers offers,
            CurrentActor actor,
            Permissions permissions,
            Clock clock) {
        this.links = links;
        this.workshops = workshops;
        this.cohorts = cohorts;
        this.gathered = gathered;
        this.matches = matches;
        this.offers = offers;
        this.actor = actor;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** For those who look after it: each measure that it wants something of, or that something was linked for. */
    @Transactional
    public List<Counted> of(Programme programme) {
        permissions.require(actor.get(), "programme.manage", Programme.reference(programme.id()));
        var parts = parts(programme);
        return Arrays.stream(Measure.values())
                .filter(measure -> programme.facts().targets().containsKey(measure)
                        || parts.stream().anyMatch(part -> part.measure() == measure))
                .map(measure -> counted(
                        measure,
                        programme.facts(),
                        parts.stream().filter(part -> part.measure() == measure).toList()))
                .toList();
    }

    /** @param things each is counted once, whatever it comes from */
    private record Raw(
            Measure measure,
            LinkKind kind,
            UUID id,
            String title,
            String language,
            String href,
            Set<UUID> things,
            Why why) {}

    private static Counted counted(Measure measure, ProgrammeFacts facts, List<Raw> raw) {
        var all = raw.stream().flatMap(one -> one.things().stream()).collect(Collectors.toSet());
        var whole = Reached.of(measure, all.size());
        var counts = Reached.parts(
                measure, whole, raw.stream().map(one -> one.things().size()).toList());
        var parts = new ArrayList<Counted.Part>();
        for (var at = 0; at < raw.size(); at++) {
            var one = raw.get(at);
            parts.add(new Counted.Part(
                    one.kind(), one.id(), one.title(), one.language(), one.href(), counts.get(at), one.why()));
        }
        return new Counted(measure, Optional.ofNullable(facts.targets().get(measure)), whole, parts);
    }

    private List<Raw> parts(Programme programme) {
        var held = links.of(programme.id(), LinkKind.WORKSHOP).stream()
                .flatMap(id -> workshop(id, programme.facts()).stream());
        var gatheredIn = cohorts.of(programme.id()).stream().map(cohort -> cohort(cohort, programme.facts()));
        var offered = links.of(programme.id(), LinkKind.OFFER).stream()
                .flatMap(id -> offer(new OfferId(id), programme.facts()).stream());
        return Stream.of(held, gatheredIn, offered).flatMap(parts -> parts).toList();
    }

    private Optional<Raw> workshop(UUID id, ProgrammeFacts facts) {
        return workshops.find(id).map(one -> {
            var counts = facts.covers(one.day());
            return new Raw(
                    Measure.WORKSHOPS,
                    LinkKind.WORKSHOP,
                    id,
                    one.title(),
                    one.language(),
                    one.path(),
                    counts ? Set.of(id) : Set.of(),
                    counts ? Why.HELD : Why.OUTSIDE);
        });
    }

    private Raw cohort(Cohort cohort, ProgrammeFacts facts) {
        var confirmed = cohort.state() == CohortState.CONFIRMED;
        var placed = gathered.needs(cohort.id()).stream()
                .filter(one -> one.state() == Participation.State.PLACED)
                .flatMap(one -> one.match().flatMap(matches::find).stream())
                .toList();
        var circles = cohort.facts().kind() == CohortKind.CIRCLES;
        var things = circles
                ? placed.stream().map(match -> match.offer().value()).collect(Collectors.toSet())
                : begun(placed, facts);
        return new Raw(
                measure(cohort.facts().kind()),
                LinkKind.COHORT,
                cohort.id().value(),
                cohort.facts().name(),
                "",
                "/matching/cohorts/" + cohort.id().value(),
                confirmed ? things : Set.of(),
                why(confirmed, circles));
    }

    private static Why why(boolean confirmed, boolean circles) {
        if (!confirmed) {
            return Why.UNCONFIRMED;
        }
        return circles ? Why.OPENED : Why.BEGUN;
    }

    private static Measure measure(CohortKind kind) {
        return switch (kind) {
            case CIRCLES -> Measure.CIRCLES;
            case INTERNSHIPS -> Measure.INTERNSHIPS;
            case JOBS -> Measure.JOBS;
        };
    }

    private Optional<Raw> offer(OfferId id, ProgrammeFacts facts) {
        return offers.find(id).flatMap(offer -> Measure.of(offer.kind()).map(measure -> raw(measure, offer, facts)));
    }

    private Raw raw(Measure measure, KeptOffer offer, ProgrammeFacts facts) {
        return new Raw(
                measure,
                LinkKind.OFFER,
                offer.id().value(),
                offer.title(),
                offer.language().code(),
                "/matching/offers/" + offer.id().value(),
                begun(matches.of(offer.id()), facts),
                Why.BEGUN);
    }

    private Set<UUID> begun(List<Match> all, ProgrammeFacts facts) {
        var counted = new HashSet<UUID>();
        for (var match : all) {
            var began = match.state() == MatchState.ACTIVE || match.state() == MatchState.OUTCOME;
            var since = match.since().atZone(clock.getZone()).toLocalDate();
            var brought = match.broughtTogether().atZone(clock.getZone()).toLocalDate();
            if (began && !since.isBefore(facts.first()) && !brought.isAfter(facts.last())) {
                counted.add(match.id().value());
            }
        }
        return counted;
    }
}

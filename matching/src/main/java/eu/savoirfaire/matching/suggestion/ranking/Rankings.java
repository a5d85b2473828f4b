package eu.savoirfaire.matching.suggestion.ranking;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.CurrentActor;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.audit.AuditLog;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import eu.savoirfaire.infra.privacy.seal.Place;
import eu.savoirfaire.infra.privacy.seal.Seal;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the lists that were made. A list that is the same as the last one of its need, of the same day, is that one. */
@Singleton
public class Rankings {
    /** Twice what the law asks of whoever deploys such a system (Regulation (EU) 2024/1689, art. 26(6)). */
    static final Duration KEPT = Duration.ofDays(366);

    private static final Duration SAME = Duration.ofDays(1);
    private static final String COLUMN = "matching.ranking.ranking";
    private static final String ACTION = "ranking.make";

    private final RankingRows rows;
    private final Seekers seekers;
    private final Seal seal;
    private final AuditLog audit;
    private final CurrentActor actor;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Rankings(
            RankingRows rows,
            Seekers seekers,
            Seal seal,
            AuditLog audit,
            CurrentActor actor,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.seekers = seekers;
        this.seal = seal;
        this.audit = audit;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes a list down, in the transaction that makes it; one of somebody who is nobody, in demo data, is not. */
    @Transactional(propagation = MANDATORY)
    public void note(Ranking ranking) {
        seekers.person(ranking.seeker().need().seeker())
                .filter(person -> isNew(person, ranking))
                .ifPresent(person -> save(person, ranking));
    }

    /** Whether all lists of a need are as they were written down, read or not: the audit's chain holds their digests. */
    @Transactional(readOnly = true)
    public boolean verify(NeedId need) {
        return rows.findByNeedIdOrderById(need.value()).stream().allMatch(this::isAsWritten);
    }

    /** What a list was made from and what came of it; empty once the person's key was destroyed. */
    Optional<String> opened(PersonId person, RankingRow row) {
        return seal.open(person, place(row), row.ranking());
    }

    private boolean isNew(PersonId person, Ranking ranking) {
        var since = clock.instant().minus(SAME);
        return rows.last(ranking.seeker().need().id().value())
                .filter(last -> last.made().isAfter(since))
                .filter(last -> last.seed().equals(ranking.seed()))
                .filter(last -> last.editions().equals(ranking.editionsAsText()))
                .filter(last -> opened(person, last).equals(Optional.of(ranking.text())))
                .isEmpty();
    }

    private void save(PersonId person, Ranking ranking) {
        var id = ids.next();
        var need = ranking.seeker().need();
        var row = new RankingRow(
                id,
                need.id().value(),
                need.seeker().value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                ranking.seed(),
                ranking.editionsAsText(),
                ranking.list().size(),
                seal.seal(person, new Place(COLUMN, id.toString()), ranking.text()));
        rows.save(row);
        audit.record(actor.get(), ACTION, reference(row), Map.of("digest", row.digest()));
    }

    private boolean isAsWritten(RankingRow row) {
        return audit.about(reference(row), ACTION, AuditLog.NEWEST, 1).stream()
                .anyMatch(entry -> row.digest().equals(entry.details().get("digest")));
    }

    private static Reference reference(RankingRow row) {
        return new Reference("ranking", row.id().toString());
    }

    private static Place place(RankingRow row) {
        return new Place(COLUMN, row.id().toString());
    }

    /** All of one pseudonym, the oldest first. */
    List<RankingRow> of(PersonId person) {
        return seekers.of(person)
                .map(seeker -> rows.findBySeekerIdOrderById(seeker.value()))
                .orElse(List.of());
    }
}

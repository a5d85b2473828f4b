package eu.savoirfaire.platform.mandate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MandateRows extends GenericRepository<MandateRow, UUID> {

    MandateRow save(MandateRow row);

    Optional<MandateRow> findById(UUID id);

    Optional<MandateRow> findByCodeHash(String codeHash);

    List<MandateRow> findByPersonIdOrderByOfferedAtDesc(UUID personId);

    List<MandateRow> findByCaseWorkerIdOrderByOfferedAtDesc(UUID caseWorkerId);

    /** Changes the mandate unless somebody else did meanwhile; its code is worth nothing from then on. */
    @Query("""
            update platform.mandate
            set state = :state, case_worker_id = :caseWorkerId, organisation_id = :organisationId, code_hash = null,
                signed_on = :signedOn, given_at = :givenAt, expires_at = :expiresAt, ended_at = :endedAt,
                version = :version
            where id = :id and version = :version - 1""")
    int change(
            UUID id,
            Mandate.State state,
            @Nullable UUID caseWorkerId,
            @Nullable UUID organisationId,
            @Nullable LocalDate signedOn,
            @Nullable Instant givenAt,
            Instant expiresAt,
            @Nullable Instant endedAt,
            long version);

    @Query(
            "select * from platform.mandate where state = 'IN_FORCE' and expires_at <= :now order by expires_at limit 200")
    List<MandateRow> due(Instant now);

    @Query(
            "select * from platform.mandate where state = 'OFFERED' and expires_at <= :now order by expires_at limit 200")
    List<MandateRow> stale(Instant now);

    /** Takes away an offer that nobody took. */
    @Query("delete from platform.mandate where id = :id and state = 'OFFERED'")
    int drop(UUID id);

    /** Takes away the codes of a person that are still open: only the last one counts. */
    @Query("delete from platform.mandate where person_id = :personId and state = 'OFFERED' and how = 'CODE'")
    int dropCodes(UUID personId);

    @Query("""
            select * from platform.mandate
            where organisation_id = :organisationId and state = 'IN_FORCE' and expires_at > :now""")
    List<MandateRow> inForceAt(UUID organisationId, Instant now);

    @Query("delete from platform.mandate where person_id = :personId")
    int eraseOf(UUID personId);

    @Query("update platform.mandate set case_worker_id = null where case_worker_id = :caseWorkerId")
    int cutFrom(UUID caseWorkerId);
}

package eu.savoirfaire.platform.account.challenge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChallengeRows extends GenericRepository<ChallengeRow, UUID> {

    ChallengeRow save(ChallengeRow row);

    Optional<ChallengeRow> findByBrowserHash(String browserHash);

    /** Counts one attempt, unless there were as many as are allowed: then nothing is changed. */
    @Query(
            "update platform.challenge set attempts = attempts + 1 where id = :id and attempts < :most and state = 'OPEN'")
    int attempt(UUID id, int most);

    /** Passes it, once. */
    @Query("""
            update platform.challenge set state = 'PASSED', code_hash = null, expires_at = :expiresAt
            where id = :id and state = 'OPEN'""")
    int pass(UUID id, Instant expiresAt);

    /** Takes it away; 0 when it was spent already. */
    @Query("delete from platform.challenge where id = :id")
    int spend(UUID id);

    @Query("delete from platform.challenge where expires_at <= :now")
    int dropExpired(Instant now);

    @Query("select * from platform.challenge where account_id = :accountId or address = :address order by expires_at")
    List<ChallengeRow> of(UUID accountId, String address);

    /** Those of a person, and those of whoever has shown nothing but the person's address so far. */
    @Query("delete from platform.challenge where account_id = :accountId or address = :address")
    int drop(UUID accountId, String address);
}

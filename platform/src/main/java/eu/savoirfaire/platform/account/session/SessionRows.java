package eu.savoirfaire.platform.account.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, UUID> {

    SessionRow save(SessionRow row);

    Optional<SessionRow> findByHash(String hash);

    Optional<SessionRow> findById(UUID id);

    List<SessionRow> findByAccountIdOrderBySeenAtDesc(UUID accountId);

    @Query("update platform.session set seen_at = :now where id = :id and seen_at < :now")
    int note(UUID id, Instant now);

    @Query("update platform.session set proven_at = :now where id = :id")
    int prove(UUID id, Instant now);

    /** With a second factor it lasts no longer than it would have done from the beginning. */
    @Query("update platform.session set strong = true, proven_at = :now, expires_at = :expiresAt where id = :id")
    int strengthen(UUID id, Instant now, Instant expiresAt);

    @Query("delete from platform.session where id = :id and account_id = :accountId")
    int end(UUID id, UUID accountId);

    @Query("delete from platform.session where account_id = :accountId and id <> :kept")
    int endOthers(UUID accountId, UUID kept);

    @Query("delete from platform.session where expires_at <= :now")
    int dropExpired(Instant now);
}

package eu.savoirfaire.platform.account.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ClaimRows extends GenericRepository<ClaimRow, String> {

    ClaimRow save(ClaimRow row);

    Optional<ClaimRow> findByCodeHash(String codeHash);

    /** Takes it away; 0 when it was spent already. */
    @Query("delete from platform.claim where code_hash = :codeHash")
    int spend(String codeHash);

    @Query("delete from platform.claim where account_id = :accountId or expires_at <= :now")
    int dropOf(UUID accountId, Instant now);
}

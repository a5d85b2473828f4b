package eu.savoirfaire.platform.account.openid;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRows extends GenericRepository<Step, UUID> {

    Step save(Step step);

    Optional<Step> findByBrowserHash(String browserHash);

    /** Takes it away; 0 when it was taken already. */
    @Query("delete from platform.openid_step where id = :id")
    int spend(UUID id);

    @Query("delete from platform.openid_step where expires_at <= :now")
    int dropExpired(Instant now);

    @Query("delete from platform.openid_step where account_id = :accountId")
    int removeAll(UUID accountId);
}

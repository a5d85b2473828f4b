package eu.savoirfaire.platform.account.trial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FailedTrialRows extends GenericRepository<FailedTrialRow, UUID> {

    FailedTrialRow save(FailedTrialRow row);

    List<FailedTrialRow> findByAccountIdOrderByTriedAtDesc(UUID accountId);

    @Query("update platform.failed_trial set told_to = :session where account_id = :accountId and told_to is null")
    int tell(UUID accountId, UUID session);

    @Query("select count(*) from platform.failed_trial where account_id = :accountId and told_to = :session")
    long told(UUID accountId, UUID session);

    @Query("delete from platform.failed_trial where account_id = :accountId")
    int removeAll(UUID accountId);

    @Query("delete from platform.failed_trial where tried_at <= :before")
    int dropBefore(Instant before);
}

package eu.savoirfaire.platform.account.secondfactor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecoveryCodeRows extends GenericRepository<RecoveryCodeRow, UUID> {

    RecoveryCodeRow save(RecoveryCodeRow row);

    long countByAccountId(UUID accountId);

    /** Uses a code up; 0 when there is none such, or not any more. */
    @Query("delete from platform.recovery_code where account_id = :accountId and hash = :hash")
    int use(UUID accountId, String hash);

    @Query("delete from platform.recovery_code where account_id = :accountId")
    int removeAll(UUID accountId);
}

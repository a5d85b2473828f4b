package eu.savoirfaire.platform.account.way;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

/** Makes those who change the same account wait for each other. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountLock extends GenericRepository<HeldAccount, UUID> {

    /** Until the transaction ends. */
    @Query("update platform.account set version = version where id = :id")
    int hold(UUID id);
}

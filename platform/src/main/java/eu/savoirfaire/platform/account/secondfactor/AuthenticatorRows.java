package eu.savoirfaire.platform.account.secondfactor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuthenticatorRows extends GenericRepository<AuthenticatorRow, UUID> {

    AuthenticatorRow save(AuthenticatorRow row);

    Optional<AuthenticatorRow> findById(UUID id);

    /** Notes that a code was taken; 0 when the same or a later one was taken meanwhile. */
    @Query("""
            update platform.authenticator set last_step = :step, confirmed = true
            where account_id = :accountId and last_step < :step""")
    int take(UUID accountId, long step);

    @Query("delete from platform.authenticator where account_id = :accountId")
    int remove(UUID accountId);

    @Query("select * from platform.authenticator where secret not like 'sealed%'")
    List<AuthenticatorRow> unsealed();

    @Query("update platform.authenticator set secret = :secret where account_id = :accountId")
    int seal(UUID accountId, String secret);
}

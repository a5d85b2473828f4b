package eu.savoirfaire.platform.account.passkey;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PasskeyRows extends GenericRepository<Passkey, UUID> {

    Passkey save(Passkey passkey);

    Optional<Passkey> findByCredential(String credential);

    List<Passkey> findByAccountIdOrderByAddedAt(UUID accountId);

    long countByAccountId(UUID accountId);

    /** Notes a use; 0 when the device has been used meanwhile by whoever counted as far, or the key was removed. */
    @Query("""
            update platform.passkey set sign_count = :count, backed_up = :backedUp, used_at = :now
            where id = :id and (sign_count < :count or sign_count = 0 and :count = 0)""")
    int use(UUID id, long count, boolean backedUp, Instant now);

    @Query("delete from platform.passkey where id = :id and account_id = :accountId")
    int remove(UUID id, UUID accountId);

    @Query("delete from platform.passkey where account_id = :accountId")
    int removeAll(UUID accountId);
}

package eu.savoirfaire.platform.account.password;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PasswordRows extends GenericRepository<PasswordRow, UUID> {

    Optional<PasswordRow> findById(UUID id);

    void deleteById(UUID id);

    long countByAccountId(UUID accountId);

    PasswordRow save(PasswordRow row);

    @Query("update platform.password set hash = :hash, changed_at = :changedAt where account_id = :accountId")
    int change(UUID accountId, String hash, Instant changedAt);
}

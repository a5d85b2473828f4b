package eu.savoirfaire.platform.account.passkey.ceremony;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CeremonyRows extends GenericRepository<Ceremony, UUID> {

    Ceremony save(Ceremony ceremony);

    Optional<Ceremony> findByBrowserHash(String browserHash);

    /** Takes it away; 0 when it was taken already. */
    @Query("delete from platform.passkey_ceremony where id = :id")
    int spend(UUID id);

    @Query("delete from platform.passkey_ceremony where expires_at <= :now")
    int dropExpired(Instant now);
}

package eu.savoirfaire.platform.account.openid;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdentityRows extends GenericRepository<Identity, UUID> {

    /** Enters it unless it is somebody's already. */
    @Query("""
            insert into platform.openid_identity (id, account_id, provider, issuer, subject, linked_at)
            values (:id, :accountId, :provider, :issuer, :subject, :linkedAt) on conflict do nothing""")
    int enter(UUID id, UUID accountId, String provider, String issuer, String subject, Instant linkedAt);

    Optional<Identity> findByIssuerAndSubject(String issuer, String subject);

    List<Identity> findByAccountIdOrderByLinkedAt(UUID accountId);

    long countByAccountId(UUID accountId);

    @Query("update platform.openid_identity set used_at = :now where id = :id")
    int use(UUID id, Instant now);

    @Query("delete from platform.openid_identity where id = :id and account_id = :accountId")
    int remove(UUID id, UUID accountId);

    @Query("delete from platform.openid_identity where account_id = :accountId")
    int removeAll(UUID accountId);
}

package eu.savoirfaire.platform.organisation.invitation;

import eu.savoirfaire.infra.access.Role;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvitationRows extends GenericRepository<InvitationRow, UUID> {

    Optional<InvitationRow> findById(UUID id);

    Optional<InvitationRow> findByHash(String hash);

    Optional<InvitationRow> findByOrganisationIdAndRoleAndAddress(UUID organisationId, Role role, String address);

    List<InvitationRow> findByOrganisationIdInOrderById(Collection<UUID> organisationIds);

    List<InvitationRow> findByAddressOrderById(String address);

    List<InvitationRow> findByInvitedByOrderById(UUID invitedBy);

    /** Writes it down unless the same person is invited to the same already. */
    @Query("""
            insert into platform.invitation
            (id, hash, organisation_id, role, address, language, invited_by, invited_at, expires_at)
            values (:id, :hash, :organisation, :role, :address, :language, :by, :now, :expiresAt)
            on conflict do nothing""")
    int write(
            UUID id,
            String hash,
            UUID organisation,
            Role role,
            String address,
            String language,
            @Nullable UUID by,
            Instant now,
            Instant expiresAt);

    /** Gives it another secret and another life; the link before is worth nothing any more. */
    @Query("update platform.invitation set hash = :hash, language = :language, expires_at = :expiresAt where id = :id")
    int renew(UUID id, String hash, String language, Instant expiresAt);

    /** Waits for whoever else answers it. */
    @Query("select id from platform.invitation where hash = :hash for update")
    Optional<UUID> lock(String hash);

    /** Takes it out; 0 when somebody else did, or its link was renewed. */
    @Query("delete from platform.invitation where id = :id and hash = :hash")
    int spend(UUID id, String hash);

    @Query("delete from platform.invitation where id = :id")
    int drop(UUID id);

    @Query("delete from platform.invitation where expires_at <= :before")
    int dropExpired(Instant before);

    @Query("delete from platform.invitation where address = :address")
    void dropFor(String address);

    @Query("update platform.invitation set invited_by = null where invited_by = :account")
    void forget(UUID account);
}

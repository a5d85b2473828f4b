package eu.savoirfaire.platform.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HeldRoleRows extends GenericRepository<HeldRoleRow, UUID> {

    List<HeldRoleRow> findByAccountId(UUID accountId);

    List<HeldRoleRow> findByOrganisationIdIn(Collection<UUID> organisations);

    HeldRoleRow save(HeldRoleRow row);

    void deleteById(UUID id);

    /** Whether nobody could give roles without this one; nobody else takes an administrator away until the transaction ends. */
    default boolean isLastAdministrator(UUID accountId) {
        return lockAdministrators().contains(accountId) && countOtherAdministrators(accountId) == 0;
    }

    /** Lets nobody else take away administrators until the transaction ends. */
    @Query("select account_id from platform.held_role where role = 'PLATFORM_ADMIN' order by id for update")
    List<UUID> lockAdministrators();

    /** Those who could still give roles without this one; made-up people do not count. */
    @Query("""
            select count(*) from platform.account a
            where a.id <> :accountId and a.state = 'ACTIVE' and a.demo = false and exists (
                select 1 from platform.held_role h where h.account_id = a.id and h.role = 'PLATFORM_ADMIN')
            """)
    long countOtherAdministrators(UUID accountId);
}

package eu.savoirfaire.platform.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountRows extends GenericRepository<AccountRow, UUID> {

    Optional<AccountRow> findById(UUID id);

    Optional<AccountRow> findByAddress(String address);

    /** Enters the account unless another has the address; waits for whoever is entering the same. */
    @Query("""
            insert into platform.account (id, address, name, language, state, demo, version, opened_at)
            values (:id, :address, :name, :language, :state, :demo, :version, :openedAt) on conflict do nothing""")
    int enter(
            UUID id,
            String address,
            String name,
            String language,
            Account.State state,
            boolean demo,
            long version,
            Instant openedAt);

    @Query("delete from platform.account where id = :id and state = 'ASSISTED'")
    int dropAssisted(UUID id);

    /** Changes the account unless somebody else did meanwhile. */
    @Query("""
            update platform.account
            set address = :address, name = :name, language = :language, state = :state, version = :version
            where id = :id and version = :version - 1""")
    int change(UUID id, String address, String name, String language, Account.State state, long version);

    void deleteById(UUID id);
}

package eu.savoirfaire.platform.privacy.retention;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnusedAccountRows extends GenericRepository<UnusedAccount, UUID> {

    Optional<UnusedAccount> findById(UUID id);

    UnusedAccount save(UnusedAccount row);

    void deleteById(UUID id);

    /** People, no made-up ones, whose account was opened before then and who are signed in nowhere. */
    @Query("""
            select id from platform.account a
            where opened_at < :openedBefore and not demo and id > :after
                and not exists (select 1 from platform.session s where s.account_id = a.id)
            order by id limit :most""")
    List<UUID> away(Instant openedBefore, UUID after, int most);
}

package eu.savoirfaire.platform.privacy.erasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureRows extends GenericRepository<ErasureRow, UUID> {

    ErasureRow save(ErasureRow row);

    Optional<ErasureRow> findById(UUID id);

    /** Takes it for this transaction; empty when it is undone or done, or another node is at it. */
    @Query("""
            select * from platform.erasure where person_id = :personId and state = 'ASKED'
            for update skip locked""")
    Optional<ErasureRow> take(UUID personId);

    @Query(
            "select person_id from platform.erasure where state = 'ASKED' and next_at <= :now order by next_at limit :most")
    List<UUID> due(Instant now, int most);

    @Query("select * from platform.erasure where state = 'ASKED' order by due_at, person_id limit :most")
    List<ErasureRow> open(int most);

    @Query("select * from platform.erasure where state = 'ERASED'")
    List<ErasureRow> done();

    @Query("delete from platform.erasure where person_id = :personId and state = 'ASKED'")
    int undo(UUID personId);

    @Query("""
            update platform.erasure set attempts = :attempts, next_at = :nextAt
            where person_id = :personId and state = 'ASKED'""")
    int postpone(UUID personId, int attempts, Instant nextAt);

    @Query("update platform.erasure set state = 'ERASED', erased_at = :now where person_id = :personId")
    int finish(UUID personId, Instant now);

    @Query("delete from platform.erasure where person_id = :personId")
    int forget(UUID personId);
}

package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.need.table.NeedState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NeedRows extends GenericRepository<NeedRow, UUID> {

    Optional<NeedRow> findById(UUID id);

    NeedRow save(NeedRow row);

    List<NeedRow> findBySeekerIdOrderById(UUID seekerId);

    @Query("""
            update matching.need set version = version + 1, state = :state, since = :since, wish = :wish, words = :words,
                moved_at = :now
            where id = :id and version = :seen""")
    int change(UUID id, int seen, NeedState state, LocalDate since, String wish, @Nullable String words, Instant now);

    /** Something that the need reads of its person is another. */
    @Query("update matching.need set version = version + 1 where id = :id")
    int touch(UUID id);

    @Query("select * from matching.need where state = 'STATED' and id > :after order by id limit :many")
    List<NeedRow> standing(UUID after, int many);

    @Query("delete from matching.need where id = :id")
    int drop(UUID id);
}

package eu.savoirfaire.workshops.statistics.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface YearRows extends GenericRepository<YearRow, String> {

    Optional<YearRow> findById(String id);

    boolean existsById(String id);

    @Query("select * from workshops.statistics_year order by of_year desc, holder")
    List<YearRow> all();

    /** What was made first stays. */
    @Query("""
            insert into workshops.statistics_year (id, holder, of_year, made_at, content)
            values (:id, :holder, :year, :now, :content) on conflict do nothing""")
    int enter(String id, UUID holder, int year, Instant now, String content);
}

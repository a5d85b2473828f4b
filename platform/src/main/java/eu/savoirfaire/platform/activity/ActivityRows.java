package eu.savoirfaire.platform.activity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ActivityRows extends GenericRepository<ActivityRow, Long> {

    @Query("""
            insert into platform.activity (position, happened_at, kind, subject)
            values (:position, :happenedAt, :kind, :subject) on conflict do nothing""")
    void enter(long position, Instant happenedAt, Activity kind, String subject);

    @Query("select position, happened_at, kind, subject from platform.activity order by position desc limit :most")
    List<ActivityRow> latest(int most);

    @Query("delete from platform.activity")
    void deleteAll();
}

package eu.savoirfaire.matching.seeker;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TrainingRows extends GenericRepository<TrainingRow, TrainingRow.Key> {

    @Query("select code from matching.training where seeker_id = :seeker order by code")
    List<String> of(UUID seeker);

    @Introspected
    record Completed(UUID seekerId, String code) {}

    @Query("select seeker_id, code from matching.training where seeker_id in (:seekers)")
    List<Completed> ofAll(Collection<UUID> seekers);

    @Query("""
            insert into matching.training (seeker_id, code, completed_at) values (:seeker, :training, :now)
            on conflict do nothing""")
    int enter(UUID seeker, String training, Instant now);

    @Query("delete from matching.training where seeker_id = :seeker")
    int drop(UUID seeker);
}

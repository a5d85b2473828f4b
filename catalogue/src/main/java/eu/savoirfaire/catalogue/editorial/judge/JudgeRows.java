package eu.savoirfaire.catalogue.editorial.judge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JudgeRows extends GenericRepository<JudgeRow, UUID> {

    Optional<JudgeRow> findById(UUID id);

    List<JudgeRow> findByIdIn(Collection<UUID> ids);

    void deleteById(UUID id);

    @Query("""
            insert into catalogue.judge (id, languages, topics, available, changed_at)
            values (:id, :languages, :topics, :available, :changedAt) on conflict do nothing""")
    int enter(UUID id, String languages, String topics, boolean available, Instant changedAt);

    @Query("""
            update catalogue.judge
            set languages = :languages, topics = :topics, available = :available, changed_at = :changedAt
            where id = :id""")
    int change(UUID id, String languages, String topics, boolean available, Instant changedAt);
}

package eu.savoirfaire.matching.profile.keeping;

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
interface ProfileRows extends GenericRepository<ProfileRow, UUID> {

    Optional<ProfileRow> findById(UUID id);

    List<ProfileRow> findBySeekerIdIn(Collection<UUID> seekers);

    @Query("""
            insert into matching.profile (seeker_id, content, words, version, changed_at)
            values (:seekerId, :content, :words, 1, :now) on conflict do nothing""")
    int enter(UUID seekerId, String content, @Nullable String words, Instant now);

    @Query("""
            update matching.profile set content = :content, words = :words, version = version + 1, changed_at = :now
            where seeker_id = :seekerId and version = :seen""")
    int change(UUID seekerId, String content, @Nullable String words, int seen, Instant now);

    @Query("delete from matching.profile where seeker_id = :seekerId")
    int drop(UUID seekerId);
}

package eu.savoirfaire.matching.need.program;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NeedKeyRows extends GenericRepository<NeedKeyRow, NeedKeyRow.Key> {

    Optional<NeedKeyRow> findById(NeedKeyRow.Key key);

    @Query("select need_id from matching.need_key where seeker_id = :seeker order by need_id")
    List<UUID> of(UUID seeker);

    @Query("""
            insert into matching.need_key (seeker_id, fingerprint, content, need_id)
            values (:seeker, :fingerprint, :content, :need)""")
    int enter(UUID seeker, String fingerprint, String content, UUID need);

    @Query("delete from matching.need_key where seeker_id = :seeker")
    int drop(UUID seeker);
}

package eu.savoirfaire.catalogue.writing.program;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BegunRequestRows extends GenericRepository<BegunRequestRow, UUID> {

    Optional<BegunRequestRow> findByPersonIdAndRequestKey(UUID personId, String requestKey);

    List<BegunRequestRow> findByPersonIdOrderByBegunAt(UUID personId);

    /** Takes a key; waits for whoever takes the same at the same time, and gives 0 when it was taken before. */
    @Query("""
            insert into catalogue.begun_request (id, person_id, request_key, content, code, begun_at)
            values (:id, :personId, :requestKey, :content, '', :begunAt) on conflict do nothing""")
    int take(UUID id, UUID personId, String requestKey, String content, Instant begunAt);

    @Query("update catalogue.begun_request set code = :code where id = :id")
    int began(UUID id, String code);

    @Query("delete from catalogue.begun_request where person_id = :personId")
    int dropAll(UUID personId);

    @Query("delete from catalogue.begun_request where begun_at < :before")
    int dropOld(Instant before);
}

package eu.savoirfaire.catalogue.writing.jotting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JottingRows extends GenericRepository<JottingRow, UUID> {

    @Query("""
            update catalogue.jotting set text = :text, seen = :seen, typed_at = :typedAt
            where practice_id = :practiceId and section = :section and person_id = :personId""")
    int renew(UUID practiceId, String section, UUID personId, String text, String seen, Instant typedAt);

    @Query("""
            insert into catalogue.jotting (id, practice_id, section, person_id, text, seen, typed_at)
            values (:id, :practiceId, :section, :personId, :text, :seen, :typedAt)
            on conflict do nothing""")
    int enter(UUID id, UUID practiceId, String section, UUID personId, String text, String seen, Instant typedAt);

    List<JottingRow> findByPracticeIdAndPersonId(UUID practiceId, UUID personId);

    List<JottingRow> findByPersonIdOrderByTypedAt(UUID personId);

    @Query("""
            delete from catalogue.jotting
            where practice_id = :practiceId and section = :section and person_id = :personId""")
    int drop(UUID practiceId, String section, UUID personId);

    @Query("delete from catalogue.jotting where person_id = :personId")
    int dropAll(UUID personId);

    @Query("delete from catalogue.jotting where typed_at < :before")
    int dropOld(Instant before);

    /** What others are typing into a sheet. */
    @Query("""
            select * from catalogue.jotting
            where practice_id = :practiceId and person_id <> :person and typed_at > :since
            order by typed_at desc""")
    List<JottingRow> others(UUID practiceId, UUID person, Instant since);
}

package eu.savoirfaire.workshops.material.keeping;

import eu.savoirfaire.workshops.material.Consent.Answer;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsentRows extends GenericRepository<ConsentRow, String> {

    Optional<ConsentRow> findById(String id);

    List<ConsentRow> findByMaterialIdOrderByAskedAtAscAndIdAsc(UUID materialId);

    List<ConsentRow> findByPersonIdOrderByAskedAt(UUID personId);

    @Query("""
            insert into workshops.material_consent (id, material_id, person_id, answer, asked_at)
            values (:id, :material, :person, 'ASKED', :at) on conflict do nothing""")
    int ask(String id, UUID material, UUID person, Instant at);

    /** Whoever answered stays named: a no is not made undone by asking nobody. */
    @Query("delete from workshops.material_consent where id = :id and answer = 'ASKED'")
    int unask(String id);

    @Query("update workshops.material_consent set answer = :answer, answered_at = :at where id = :id")
    int answer(String id, Answer answer, Instant at);

    /** Nobody is left to have given it. */
    @Query("""
            update workshops.material_consent
            set person_id = null, id = concat(material_id, '/erased/', :mark), answer = 'WITHDRAWN', answered_at = :at
            where id = :id""")
    int forget(String id, String mark, Instant at);

    @Query("delete from workshops.material_consent where material_id = :material")
    int drop(UUID material);
}

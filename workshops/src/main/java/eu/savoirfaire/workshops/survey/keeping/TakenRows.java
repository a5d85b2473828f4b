package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TakenRows extends GenericRepository<TakenRow, String> {

    List<TakenRow> findByPersonId(UUID personId);

    boolean existsById(String id);

    @Query("""
            insert into workshops.survey_taken (id, workshop_id, person_id) values (:id, :workshop, :person)
            on conflict do nothing""")
    int enter(String id, UUID workshop, UUID person);

    /** Writes all rows anew, so that the stamps that a database gives to rows do not say who was the last. */
    @Query("update workshops.survey_taken set person_id = person_id where workshop_id = :workshop")
    int shuffle(UUID workshop);

    @Query("delete from workshops.survey_taken where workshop_id = :workshop")
    int dropAll(UUID workshop);

    @Query("delete from workshops.survey_taken where person_id = :person")
    int forget(UUID person);
}

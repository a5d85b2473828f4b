package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnswersRows extends GenericRepository<AnswersRow, UUID> {

    Optional<AnswersRow> findById(UUID workshopId);

    @Query("""
            insert into workshops.survey_answers (workshop_id, handed, used, heap)
            values (:workshop, 0, :used, :heap)""")
    int begin(UUID workshop, String used, String heap);

    /** Keeps everybody else out until the transaction ends. */
    @Query("update workshops.survey_answers set used = used where workshop_id = :workshop")
    int lock(UUID workshop);

    /** Keeps everybody else out as well. */
    @Query("update workshops.survey_answers set handed = handed + 1 where workshop_id = :workshop")
    int hand(UUID workshop);

    @Query("update workshops.survey_answers set used = :used, heap = :heap where workshop_id = :workshop")
    int write(UUID workshop, String used, String heap);
}

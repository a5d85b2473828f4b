package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SurveyRows extends GenericRepository<SurveyRow, UUID> {

    Optional<SurveyRow> findById(UUID workshopId);

    @Query("""
            insert into workshops.survey (workshop_id, version, standard, own, state, reminded, salt)
            values (:workshop, 1, :standard, :own, 'DRAFT', false, '') on conflict do nothing""")
    int begin(UUID workshop, int standard, String own);

    @Query("""
            update workshops.survey set own = :own, version = version + 1
            where workshop_id = :workshop and state = 'DRAFT' and version = :seen""")
    int ask(UUID workshop, String own, long seen);

    @Query("""
            update workshops.survey
            set state = 'OPEN', opened_at = :now, closes_at = :closes, salt = :salt, version = version + 1
            where workshop_id = :workshop and state = 'DRAFT'""")
    int open(UUID workshop, Instant now, Instant closes, String salt);

    /** The first who comes closes it. */
    @Query("""
            update workshops.survey set state = 'CLOSED', salt = '', version = version + 1
            where workshop_id = :workshop and state = 'OPEN' and closes_at <= :now""")
    int close(UUID workshop, Instant now);

    @Query("""
            update workshops.survey set reminded = true, version = version + 1
            where workshop_id = :workshop and state = 'OPEN' and not reminded
              and closes_at <= :soon and opened_at <= :before""")
    int remind(UUID workshop, Instant soon, Instant before);

    /** Those that run out by then. */
    @Query("select * from workshops.survey where state = 'OPEN' and closes_at <= :soon order by closes_at")
    List<SurveyRow> due(Instant soon);

    @Query("select * from workshops.survey where state = 'CLOSED' and closes_at <= :before order by closes_at")
    List<SurveyRow> closedBefore(Instant before);
}

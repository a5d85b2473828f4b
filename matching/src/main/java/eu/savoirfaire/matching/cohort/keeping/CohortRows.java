package eu.savoirfaire.matching.cohort.keeping;

import eu.savoirfaire.matching.cohort.CohortKind;
import eu.savoirfaire.matching.cohort.CohortState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CohortRows extends CrudRepository<CohortRow, UUID> {

    @Query("select * from matching.cohort order by first_day desc, id desc")
    List<CohortRow> latestFirst();

    @Query("select * from matching.cohort where programme = :programme order by first_day, id")
    List<CohortRow> ofProgramme(UUID programme);

    @Query("""
            update matching.cohort set version = version + 1, programme = :programme, name = :name, kind = :kind,
                most_welfare = :mostWelfare, least = :least, most = :most, first_day = :firstDay,
                last_day = :lastDay, state = :state, run_id = :runId, seed = :seed
            where id = :id and version = :version""")
    int advance(
            UUID id,
            long version,
            @Nullable UUID programme,
            String name,
            CohortKind kind,
            boolean mostWelfare,
            int least,
            int most,
            LocalDate firstDay,
            LocalDate lastDay,
            CohortState state,
            @Nullable UUID runId,
            @Nullable String seed);

    /** Makes it a part of a programme, unless it is one of another. */
    @Query("""
            update matching.cohort set programme = :programme, version = version + 1
            where id = :id and (programme is null or programme = :programme)""")
    int belong(UUID id, UUID programme);

    @Query("""
            update matching.cohort set programme = null, version = version + 1
            where id = :id and programme = :programme""")
    int leaveProgramme(UUID id, UUID programme);

    @Query("""
            delete from matching.participation where cohort_id in (select id from matching.cohort where last_day < :before)""")
    int dropParticipations(LocalDate before);

    @Query("""
            delete from matching.cohort_pin where cohort_id in (select id from matching.cohort where last_day < :before)""")
    int dropPins(LocalDate before);

    @Query("""
            delete from matching.cohort_offer where cohort_id in (select id from matching.cohort where last_day < :before)""")
    int dropOffers(LocalDate before);

    @Query("""
            delete from matching.cohort_run where cohort_id in (select id from matching.cohort where last_day < :before)""")
    int dropRuns(LocalDate before);

    @Query("""
            delete from matching.circle_seat_asked where seat_id in (
                select s.id from matching.circle_seat s join matching.cohort c on c.id = s.cohort_id
                where c.last_day < :before)""")
    int dropSeatsAsked(LocalDate before);

    @Query("""
            delete from matching.circle_seat where cohort_id in (select id from matching.cohort where last_day < :before)""")
    int dropSeats(LocalDate before);

    @Query("delete from matching.cohort where last_day < :before")
    int dropEnded(LocalDate before);
}

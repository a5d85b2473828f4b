package eu.savoirfaire.matching.appeal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppealRows extends CrudRepository<AppealRow, UUID> {

    @Query("select * from matching.appeal where need_id = :need and offer_id = :offer order by id desc limit 1")
    Optional<AppealRow> last(UUID need, UUID offer);

    List<AppealRow> findByStateOrderByDue(Appeal.State state);

    List<AppealRow> findBySeekerIdOrderById(UUID seeker);

    List<AppealRow> findByDeciderOrderById(UUID decider);

    @Query("""
            update matching.appeal set version = version + 1, state = :state, decider = :decider, decided = :decided,
                reason = :reason
            where id = :id and version = :version and state = 'OPEN'""")
    int decide(UUID id, int version, Appeal.State state, UUID decider, Instant decided, String reason);

    @Query("delete from matching.appeal where seeker_id = :seeker")
    int drop(UUID seeker);

    @Query("update matching.appeal set decider = null where decider = :person")
    int forgetDecider(UUID person);

    @Query("delete from matching.appeal where state <> 'OPEN' and decided < :before")
    int dropDecided(Instant before);
}

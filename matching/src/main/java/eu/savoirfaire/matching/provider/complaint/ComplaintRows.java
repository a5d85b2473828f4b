package eu.savoirfaire.matching.provider.complaint;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ComplaintRows extends CrudRepository<ComplaintRow, UUID> {

    List<ComplaintRow> findByStateOrderByMadeAt(ComplaintState state);

    List<ComplaintRow> findByComplainantOrderByMadeAt(UUID complainant);

    List<ComplaintRow> findByOfferIdOrderByMadeAt(UUID offerId);

    List<ComplaintRow> findByDecidedByOrderByMadeAt(UUID decidedBy);

    /** Once: whoever decides second changes nothing. */
    @Query("""
            update matching.offer_complaint set state = :state, decided_by = :by, decided_at = :at, decision = :decision
            where id = :id and state = 'OPEN'""")
    int decide(UUID id, ComplaintState state, UUID by, Instant at, String decision);

    @Query("update matching.offer_complaint set complainant = null, words = '' where complainant = :person")
    int forgetComplainant(UUID person);

    @Query("update matching.offer_complaint set decided_by = null where decided_by = :person")
    int forgetDecider(UUID person);

    @Query("delete from matching.offer_complaint where state <> 'OPEN' and decided_at < :before")
    int dropDecided(Instant before);
}

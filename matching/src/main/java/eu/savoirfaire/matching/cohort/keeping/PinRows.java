package eu.savoirfaire.matching.cohort.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PinRows extends GenericRepository<PinRow, UUID> {

    @Query("select * from matching.cohort_pin where cohort_id = :cohort order by need_id")
    List<PinRow> ofCohort(UUID cohort);

    @Query("""
            insert into matching.cohort_pin (id, cohort_id, need_id, offer_id)
            values (:id, :cohort, :need, :offer) on conflict do nothing""")
    int enter(UUID id, UUID cohort, UUID need, UUID offer);

    @Query("delete from matching.cohort_pin where cohort_id = :cohort and need_id = :need")
    int drop(UUID cohort, UUID need);
}

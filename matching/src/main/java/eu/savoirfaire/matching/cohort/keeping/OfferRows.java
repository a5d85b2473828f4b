package eu.savoirfaire.matching.cohort.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfferRows extends GenericRepository<OfferRow, UUID> {

    @Query("select * from matching.cohort_offer where cohort_id = :cohort order by offer_id")
    List<OfferRow> ofCohort(UUID cohort);

    @Query("""
            insert into matching.cohort_offer (id, cohort_id, offer_id, agreed)
            values (:id, :cohort, :offer, :agreed) on conflict do nothing""")
    int enter(UUID id, UUID cohort, UUID offer, boolean agreed);

    @Query("update matching.cohort_offer set agreed = true where cohort_id = :cohort and offer_id = :offer")
    int agree(UUID cohort, UUID offer);

    @Query("delete from matching.cohort_offer where cohort_id = :cohort and offer_id = :offer")
    int drop(UUID cohort, UUID offer);
}

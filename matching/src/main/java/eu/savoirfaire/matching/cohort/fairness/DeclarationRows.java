package eu.savoirfaire.matching.cohort.fairness;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclarationRows extends GenericRepository<DeclarationRow, UUID> {

    @Query("select * from matching.fairness_declaration where seeker_id = :seeker order by attribute")
    List<DeclarationRow> ofSeeker(UUID seeker);

    /** Of everybody who joined a cohort. */
    @Query("""
            select d.* from matching.fairness_declaration d
            where exists (select 1 from matching.participation p
                where p.cohort_id = :cohort and p.seeker_id = d.seeker_id)""")
    List<DeclarationRow> ofCohort(UUID cohort);

    @Query("""
            insert into matching.fairness_declaration (id, seeker_id, attribute, answer, declared_at, consent)
            values (:id, :seeker, :attribute, :answer, :now, :consent)""")
    int enter(UUID id, UUID seeker, Attribute attribute, String answer, Instant now, String consent);

    @Query("delete from matching.fairness_declaration where seeker_id = :seeker")
    int drop(UUID seeker);

    @Query("delete from matching.fairness_declaration where declared_at < :before")
    int dropOlder(Instant before);
}

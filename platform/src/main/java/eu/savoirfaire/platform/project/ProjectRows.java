package eu.savoirfaire.platform.project;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProjectRows extends GenericRepository<ProjectRow, UUID> {

    ProjectRow save(ProjectRow row);

    Optional<ProjectRow> findById(UUID id);

    /** The latest first; those without a beginning last. */
    @Query("select * from platform.project order by coalesce(starts_on, date '1900-01-01') desc, id")
    List<ProjectRow> all();

    /** Changes the project unless somebody else did meanwhile. */
    @Query("""
            update platform.project
            set code = :code, title_it = :titleIt, title_en = :titleEn, title_es = :titleEs, title_fr = :titleFr,
                title_ar = :titleAr, starts_on = :startsOn, ends_on = :endsOn, programme = :programme,
                amount = :amount, currency = :currency, web = :web, version = :version
            where id = :id and version = :version - 1""")
    int change(ProjectRow row);
}

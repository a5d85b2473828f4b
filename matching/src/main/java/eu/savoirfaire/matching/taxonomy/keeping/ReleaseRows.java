package eu.savoirfaire.matching.taxonomy.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReleaseRows extends GenericRepository<ReleaseRow, UUID> {

    ReleaseRow save(ReleaseRow row);

    Optional<ReleaseRow> findById(UUID id);

    @Query("select * from matching.taxonomy_release order by imported_at desc, id desc")
    List<ReleaseRow> all();

    @Query("""
            select * from matching.taxonomy_release where scheme = :scheme and version = :version
            order by revision desc limit 1""")
    Optional<ReleaseRow> latest(String scheme, String version);

    @Query("select * from matching.taxonomy_release where imported_by = :name order by imported_at")
    List<ReleaseRow> importedBy(String name);

    @Query("update matching.taxonomy_release set imported_by = 'forgotten' where imported_by = :name")
    int forget(String name);
}

package eu.savoirfaire.platform.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AliasRows extends GenericRepository<AliasRow, UUID> {

    List<AliasRow> findByOrganisationIdIn(Collection<UUID> organisations);

    List<AliasRow> findAll();

    AliasRow save(AliasRow row);

    @Query("""
            delete from platform.organisation_alias
            where organisation_id in (:organisations) and language = :language and text = :text""")
    void drop(Collection<UUID> organisations, String language, String text);

    /** The organisations of today that are called so in whatever language. */
    @Query("""
            select distinct o.present_id from platform.organisation_alias a
            join platform.organisation o on o.id = a.organisation_id where a.text = :text""")
    List<UUID> called(String text);
}

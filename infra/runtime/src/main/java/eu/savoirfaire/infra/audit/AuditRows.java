package eu.savoirfaire.infra.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Written to and read; nothing changes or goes but details that have to be destroyed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, Long> {

    AuditRow save(AuditRow row);

    @Query("""
            select * from infra.audit where resource_kind = :kind and resource_id = :id and seq < :before
            order by seq desc limit :limit
            """)
    List<AuditRow> about(String kind, String id, long before, int limit);

    @Query("""
            select * from infra.audit
            where resource_kind = :kind and resource_id = :id and action = :action and seq < :before
            order by seq desc limit :limit
            """)
    List<AuditRow> about(String kind, String id, String action, long before, int limit);

    @Query("""
            select * from infra.audit where on_behalf_of = :person and seq < :before
            order by seq desc limit :limit
            """)
    List<AuditRow> doneFor(String person, long before, int limit);

    @Query("select * from infra.audit where seq < :before order by seq desc limit :limit")
    List<AuditRow> all(long before, int limit);

    @Query("""
            update infra.audit set details = null, salt = null
            where resource_kind = :kind and resource_id = :id and details is not null
            """)
    int destroyDetails(String kind, String id);
}

package eu.savoirfaire.infra.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
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
            select * from infra.audit where on_behalf_of = :person and seq < :before
            order by seq desc limit :limit
            """)
    List<AuditRow> doneFor(String person, long before, int limit);

    @Query("""
            select * from infra.audit
            where resource_kind = :kind and resource_id = :id and action = :action and seq < :before
            order by seq desc limit :limit
            """)
    List<AuditRow> about(String kind, String id, String action, long before, int limit);

    @Query("select * from infra.audit where seq < :before order by seq desc limit :limit")
    List<AuditRow> all(long before, int limit);

    @Query("""
            select * from infra.audit
            where seq < :before and time >= :from and time < :to
              and (:person = '' or actor = :person or on_behalf_of = :person
                or (resource_kind = 'account' and resource_id = :person))
              and (:action = '' or action = :action or (:action like '%.' and action like :action || '%'))
              and (:kind = '' or resource_kind = :kind)
            order by seq desc limit :limit
            """)
    List<AuditRow> found(String person, String action, String kind, Instant from, Instant to, long before, int limit);

    @Query("select distinct action from infra.audit order by action")
    List<String> actions();

    @Query("select distinct resource_kind from infra.audit order by resource_kind")
    List<String> kinds();

    @Query("""
            update infra.audit set details = null, salt = null
            where resource_kind = :kind and resource_id = :id and details is not null
            """)
    int destroyDetails(String kind, String id);
}

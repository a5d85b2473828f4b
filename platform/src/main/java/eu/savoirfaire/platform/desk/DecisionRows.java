package eu.savoirfaire.platform.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRows extends GenericRepository<Decision, UUID> {

    Decision save(Decision decision);

    @Query("""
            select * from platform.decision where subject_kind = :kind and subject_id = :subject
            order by decided_at desc, id desc limit :limit
            """)
    List<Decision> about(String kind, String subject, int limit);

    @Query("select * from platform.decision where decided_by = :name order by decided_at, id")
    List<Decision> by(String name);

    @Query("delete from platform.decision where subject_kind = 'account' and subject_id = :account")
    int dropAboutAccount(String account);

    @Query("update platform.decision set decided_by = 'forgotten' where decided_by = :name")
    int forget(String name);
}

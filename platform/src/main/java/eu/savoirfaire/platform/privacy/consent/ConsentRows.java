package eu.savoirfaire.platform.privacy.consent;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsentRows extends GenericRepository<ConsentRow, UUID> {

    ConsentRow save(ConsentRow row);

    @Query("select * from platform.consent where person_id = :personId order by given_at desc, id desc")
    List<ConsentRow> of(UUID personId);

    @Query("""
            select * from platform.consent
            where person_id = :personId and purpose = :purpose and withdrawn_at is null""")
    List<ConsentRow> standing(UUID personId, String purpose);

    @Query("""
            update platform.consent set withdrawn_at = :now, withdrawn_by = :by
            where id = :id and withdrawn_at is null""")
    int withdraw(UUID id, String by, Instant now);

    @Query("delete from platform.consent where person_id = :personId")
    int drop(UUID personId);
}

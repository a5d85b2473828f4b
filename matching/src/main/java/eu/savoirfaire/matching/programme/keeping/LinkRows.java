package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.matching.programme.LinkKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRow, UUID> {

    @Query("select * from matching.programme_link where programme_id = :programme order by id")
    List<LinkRow> ofProgramme(UUID programme);

    @Query("""
            insert into matching.programme_link (id, programme_id, kind, thing_id)
            values (:id, :programme, :kind, :thing) on conflict do nothing""")
    int enter(UUID id, UUID programme, LinkKind kind, UUID thing);

    @Query("""
            delete from matching.programme_link
            where programme_id = :programme and kind = :kind and thing_id = :thing""")
    int drop(UUID programme, LinkKind kind, UUID thing);
}

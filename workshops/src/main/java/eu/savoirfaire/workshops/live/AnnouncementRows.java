package eu.savoirfaire.workshops.live;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnnouncementRows extends GenericRepository<AnnouncementRow, UUID> {

    AnnouncementRow save(AnnouncementRow row);

    List<AnnouncementRow> findByWorkshopIdOrderByNumberDesc(UUID workshop);

    /** The last number there is; a withdrawal draws one too. */
    @Query("select coalesce(max(number), 0) from workshops.announcement where workshop_id = :workshop")
    long last(UUID workshop);

    /** Whoever announces is alone with the workshop until the transaction ends. */
    @Query("update workshops.planned_workshop set changed_at = changed_at where id = :workshop")
    int lock(UUID workshop);

    @Query("""
            update workshops.announcement set withdrawn = true, number = :number
            where workshop_id = :workshop and id = :id and not withdrawn""")
    int withdraw(UUID workshop, UUID id, long number);
}

package eu.savoirfaire.platform.notification.delivery;

import eu.savoirfaire.platform.notification.delivery.DeliveryRow.State;
import eu.savoirfaire.platform.notification.preference.Topic;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveryRows extends GenericRepository<DeliveryRow, UUID> {

    DeliveryRow save(DeliveryRow row);

    /** People for whom a summary is due. */
    @Query("""
            select distinct person_id from platform.delivery
            where state = 'WAITING' and mail_id is null and due_at <= :now limit :most""")
    List<UUID> peopleDue(Instant now, int most);

    /**
     * Begins the summary of a person, unless they had one since the morning; who else begins it waits, and then has it
     * no more to do.
     */
    @Query("""
            update platform.notice_box set digest_at = :now
            where person_id = :person and (digest_at is null or digest_at < :morning)""")
    int beginSummary(UUID person, Instant morning, Instant now);

    /** What the summary of a person has to tell. */
    @Query("""
            select notice_id from platform.delivery
            where person_id = :person and state = 'WAITING' and mail_id is null and due_at <= :now""")
    List<UUID> due(UUID person, Instant now);

    @Query("""
            update platform.delivery set due_at = :later
            where person_id = :person and state = 'WAITING' and mail_id is null and due_at <= :now""")
    int postpone(UUID person, Instant now, Instant later);

    @Query("update platform.delivery set mail_id = :mail where notice_id = :notice and state = 'WAITING'")
    int carry(UUID notice, UUID mail);

    @Query("update platform.delivery set state = 'DROPPED' where notice_id = :notice and state = 'WAITING'")
    int drop(UUID notice);

    @Query("""
            update platform.delivery set state = 'DROPPED'
            where person_id = :person and topic = :topic and state = 'WAITING' and mail_id is null""")
    int dropTopic(UUID person, Topic topic);

    @Query("update platform.delivery set state = :state where mail_id = :mail and state = 'WAITING'")
    int settle(UUID mail, State state);
}

package eu.savoirfaire.platform.notification.preference;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PreferenceRows extends GenericRepository<PreferenceRow, UUID> {

    List<PreferenceRow> findByPersonId(UUID personId);

    @Query("""
            update platform.notification_preference set rhythm = :rhythm
            where person_id = :personId and topic = :topic""")
    int change(UUID personId, Topic topic, Rhythm rhythm);

    @Query("""
            insert into platform.notification_preference (id, person_id, topic, rhythm)
            values (:id, :personId, :topic, :rhythm) on conflict do nothing""")
    int enter(UUID id, UUID personId, Topic topic, Rhythm rhythm);

    @Query("delete from platform.notification_preference where person_id = :personId")
    int removeAll(UUID personId);
}

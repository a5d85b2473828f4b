package eu.savoirfaire.workshops.assignment.speaker;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SpeakerRows extends GenericRepository<SpeakerRow, UUID> {

    SpeakerRow save(SpeakerRow row);

    Optional<SpeakerRow> findByHash(String hash);

    Optional<SpeakerRow> findByAssignmentId(UUID assignmentId);

    Optional<SpeakerRow> findByGuestId(UUID guestId);

    List<SpeakerRow> findByWorkshopIdOrderById(UUID workshopId);

    List<SpeakerRow> findByInvitedByOrderById(UUID invitedBy);

    /** Of workshops that are not forgotten yet. */
    @Query("select * from workshops.speaker_invitation order by id")
    List<SpeakerRow> all();

    /** Of workshops that were over by then, or were cancelled before it. */
    @Query("""
            select s.* from workshops.speaker_invitation s
            join workshops.planned_workshop p on p.id = s.workshop_id
            where (p.state <> 'POSTPONED' and p.ends_at < :before)
               or (p.state = 'CANCELLED' and p.changed_at < :before)
            order by s.id limit 500""")
    List<SpeakerRow> old(Instant before);

    @Query("delete from workshops.speaker_invitation where id = :id")
    int drop(UUID id);

    @Query("update workshops.speaker_invitation set invited_by = null where invited_by = :person")
    int forget(UUID person);
}

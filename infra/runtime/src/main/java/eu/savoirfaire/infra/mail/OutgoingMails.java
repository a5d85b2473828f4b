package eu.savoirfaire.infra.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutgoingMails extends GenericRepository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    /** One that is due; locks nothing. */
    @Query("select id from infra.outgoing_mail where due_at <= :now and expires_at > :now limit 1")
    Optional<UUID> someDue(Instant now);

    /** The next that is due and that nobody else has in hand; its lock goes with the transaction. */
    @Query("""
            select * from infra.outgoing_mail where due_at <= :now and expires_at > :now
            order by due_at, id limit 1 for update skip locked""")
    Optional<OutgoingMail> takeNext(Instant now);

    @Query("select id from infra.outgoing_mail where expires_at <= :now limit 200")
    List<UUID> stale(Instant now);

    @Query("delete from infra.outgoing_mail where id = :id")
    int remove(UUID id);

    /** Throws away a stale one; 0 when another node did, or has it in hand and its lock was waited for in vain. */
    @Query("delete from infra.outgoing_mail where id = :id and expires_at <= :now")
    int removeStale(UUID id, Instant now);

    @Query("update infra.outgoing_mail set attempts = attempts + 1, due_at = :dueAt where id = :id")
    int postpone(UUID id, Instant dueAt);

    @Query("select id from infra.outgoing_mail where recipients = :recipient")
    List<UUID> to(String recipient);

    @Query("select count(*) from infra.outgoing_mail")
    long waiting();

    @Query("select min(written_at) from infra.outgoing_mail")
    Optional<Instant> oldest();
}

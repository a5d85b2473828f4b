package eu.savoirfaire.platform.post;

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

    Optional<OutgoingMail> findById(UUID id);

    /** Takes a mail out, so that only one sender hands it over; 0 when another one did. */
    @Query("delete from platform.outgoing_mail where id = :id")
    int take(UUID id);

    @Query("delete from platform.outgoing_mail where expires_at <= :now")
    int dropExpired(Instant now);

    @Query("select * from platform.outgoing_mail where recipient = :recipient order by expires_at")
    List<OutgoingMail> to(String recipient);

    @Query("delete from platform.outgoing_mail where recipient = :recipient")
    int dropTo(String recipient);
}

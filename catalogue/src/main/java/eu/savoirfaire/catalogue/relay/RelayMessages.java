package eu.savoirfaire.catalogue.relay;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RelayMessages extends CrudRepository<RelayMessage, UUID> {

    List<RelayMessage> findAllOrderBySentAt();

    /** Takes a message out, so that only one sender hands it over; 0 when another one did. */
    @Query("delete from catalogue.relay_message where id = :id")
    int take(UUID id);

    /** Addresses differ in case only as people type them. */
    @Query("select * from catalogue.relay_message where lower(reply_to) = :address order by sent_at")
    List<RelayMessage> answeredTo(String address);

    @Query("delete from catalogue.relay_message where lower(reply_to) = :address")
    int dropAnsweredTo(String address);

    @Query("delete from catalogue.relay_message where sent_at <= :time")
    int dropSentUntil(Instant time);
}

package eu.savoirfaire.platform.desk.tile;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingMails extends GenericRepository<WaitingMail, UUID> {

    @Query("select id, written_at from infra.outgoing_mail order by written_at, id limit 1")
    Optional<WaitingMail> oldest();

    @Query("select count(*) from infra.outgoing_mail")
    long waiting();
}

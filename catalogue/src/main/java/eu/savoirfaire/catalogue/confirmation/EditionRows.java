package eu.savoirfaire.catalogue.confirmation;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRows extends CrudRepository<EditionRow, UUID> {

    /** The latest last: a working copy that was discarded may have left some of the same number. */
    List<EditionRow> findByPracticeIdAndNumberAndEditionOrderById(UUID practiceId, int number, int edition);
}

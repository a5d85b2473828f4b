package eu.savoirfaire.catalogue.confirmation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditionRows extends CrudRepository<EditionRow, UUID> {

    /** The latest last: a working copy that was discarded may have left some of the same number. */
    List<EditionRow> findByPracticeIdAndNumberAndEditionOrderById(UUID practiceId, int number, int edition);

    List<EditionRow> findByPracticeId(UUID practiceId);

    /** Words are taken out by law; nothing else ever changes an edition. */
    @Query("update catalogue.structure_edition set structure = :structure where id = :id")
    int redact(UUID id, String structure);
}

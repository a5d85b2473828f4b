package eu.savoirfaire.catalogue.translation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RenderingRows extends CrudRepository<RenderingRow, UUID> {

    /** The oldest first. */
    List<RenderingRow> findByPracticeIdOrderByMadeAt(UUID practiceId);

    List<RenderingRow> findByTranslatorOrApproverOrderByMadeAt(UUID translator, UUID approver);

    @Query("update catalogue.rendering set stage = 'PAST' where id = :id")
    int retire(UUID id);

    @Query("update catalogue.rendering set words = :words, source = :source where id = :id")
    int reword(UUID id, String words, String source);

    @Query("update catalogue.rendering set translator = null where translator = :person")
    int forgetTranslator(UUID person);

    @Query("update catalogue.rendering set approver = null where approver = :person")
    int forgetApprover(UUID person);
}

package eu.savoirfaire.workshops.sheet;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** What records show of the sheets they name. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SheetCopies extends CrudRepository<SheetCopyRow, String> {

    List<SheetCopyRow> findByPracticeIn(Collection<String> practices);
}

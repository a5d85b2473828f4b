package eu.savoirfaire.catalogue.translating;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TongueRows extends GenericRepository<TongueRow, TongueRow.Key> {

    @Query("select language from catalogue.translator_language where person = :person order by language")
    List<String> ofPerson(UUID person);

    @Query("""
            insert into catalogue.translator_language (person, language)
            values (:person, :tongue) on conflict do nothing""")
    int enter(UUID person, String tongue);

    @Query("delete from catalogue.translator_language where person = :person")
    int drop(UUID person);
}

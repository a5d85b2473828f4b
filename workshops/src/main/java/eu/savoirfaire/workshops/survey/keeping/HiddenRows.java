package eu.savoirfaire.workshops.survey.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HiddenRows extends GenericRepository<HiddenRow, String> {

    List<HiddenRow> findByWorkshopId(UUID workshopId);

    @Query("""
            insert into workshops.survey_hidden (id, workshop_id, text_id) values (:id, :workshop, :text)
            on conflict do nothing""")
    int hide(String id, UUID workshop, String text);

    @Query("delete from workshops.survey_hidden where id = :id")
    int show(String id);
}

package eu.savoirfaire.catalogue.contact;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactPersonRows extends CrudRepository<ContactPersonRow, UUID> {

    List<ContactPersonRow> findByPracticeIdOrderByPlace(UUID practiceId);

    @Query("delete from catalogue.contact_person where practice_id = :practiceId")
    int forget(UUID practiceId);

    /** Those one of whose lines of addresses it is. */
    @Query("""
            select id, practice_id, place, shown_as, name, post, emails, phones from catalogue.contact_person
            where position(:line in emails) > 0 order by practice_id, place""")
    List<ContactPersonRow> holding(String line);
}

package eu.savoirfaire.workshops.attendance.tally;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TallyRows extends GenericRepository<TallyRow, String> {

    Optional<TallyRow> findById(String id);

    List<TallyRow> findByWorkshopId(UUID workshopId);

    List<TallyRow> findByPersonId(UUID personId);

    @Query("""
            insert into workshops.attendance_tally (id, workshop_id, person_id, minutes, programme, reached, told)
            values (:id, :workshop, :person, :minutes, :programme, :reached, false)""")
    int enter(String id, UUID workshop, UUID person, int minutes, int programme, boolean reached);

    @Query("""
            update workshops.attendance_tally set minutes = :minutes, programme = :programme, reached = :reached
            where id = :id""")
    int renew(String id, int minutes, int programme, boolean reached);

    @Query("update workshops.attendance_tally set told = true where id = :id and not told")
    int tell(String id);

    @Query("delete from workshops.attendance_tally where person_id = :person")
    int drop(UUID person);
}

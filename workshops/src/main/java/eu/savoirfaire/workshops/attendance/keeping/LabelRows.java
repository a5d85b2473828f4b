package eu.savoirfaire.workshops.attendance.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LabelRows extends GenericRepository<LabelRow, String> {

    List<LabelRow> findByWorkshopIdOrderByNameAscAndIdAsc(UUID workshopId);

    List<LabelRow> findByPersonId(UUID personId);

    @Query("""
            insert into workshops.attendance_label (id, workshop_id, name, mail, person_id, nobody, added_at)
            values (:id, :workshop, :name, :mail, :person, false, :at) on conflict do nothing""")
    int enter(String id, UUID workshop, String name, @Nullable String mail, @Nullable UUID person, Instant at);

    /** Whoever has the address now is meant, where nobody decided otherwise. */
    @Query("""
            update workshops.attendance_label set person_id = :person
            where id = :id and person_id is null and not nobody""")
    int recognise(String id, UUID person);

    @Query("""
            update workshops.attendance_label set person_id = :person, nobody = :nobody, decided_by = :by
            where id = :id and workshop_id = :workshop""")
    int decide(UUID workshop, String id, @Nullable UUID person, boolean nobody, UUID by);

    @Query("""
            delete from workshops.attendance_label where workshop_id = :workshop and not exists
                (select 1 from workshops.attendance_evidence e where e.label_id = attendance_label.id)""")
    int dropUnused(UUID workshop);

    /** What tells of a person nobody can tell any more: the minutes stay, without whose they were. */
    @Query("""
            update workshops.attendance_label set name = '', mail = null, person_id = null, nobody = true
            where person_id = :person""")
    int forget(UUID person);

    @Query("""
            update workshops.attendance_label set name = '', mail = null
            where added_at < :before and (name <> '' or mail is not null)""")
    int forgetNames(Instant before);
}

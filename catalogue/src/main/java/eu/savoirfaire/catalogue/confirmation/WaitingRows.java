package eu.savoirfaire.catalogue.confirmation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface WaitingRows extends GenericRepository<WaitingRow, UUID> {

    /** Those nobody has begun first, then the fullest. */
    @Query("""
            select practice_id, waiting, confirmed from catalogue.structure_waiting where waiting > 0
            order by case when confirmed = 0 then 0 else 1 end, waiting desc, practice_id
            limit :most offset :first""")
    List<WaitingRow> page(int most, int first);

    @Query("select count(*) from catalogue.structure_waiting where waiting > 0")
    long countWaiting();

    @Query("delete from catalogue.structure_waiting where practice_id = :practiceId")
    void remove(UUID practiceId);

    @Query("""
            insert into catalogue.structure_waiting (practice_id, waiting, confirmed)
            values (:practiceId, :waiting, :confirmed)""")
    void enter(UUID practiceId, int waiting, int confirmed);

    @Query("delete from catalogue.structure_waiting")
    void clear();
}

package eu.savoirfaire.matching.taxonomy.choosing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChoiceRows extends GenericRepository<ChoiceRow, Integer> {

    @Query("select * from matching.taxonomy_choice order by number desc limit 1")
    Optional<ChoiceRow> latest();

    @Query("select * from matching.taxonomy_choice order by number desc limit 50")
    List<ChoiceRow> all();

    /** 0 when somebody else chose meanwhile. */
    @Query("""
            insert into matching.taxonomy_choice (number, release_id, same, kept, chosen_by, chosen_at)
            values (:number, :release, :same, :kept, :by, :now) on conflict do nothing""")
    int enter(int number, @Nullable UUID release, String same, String kept, String by, Instant now);

    @Query("select * from matching.taxonomy_choice where chosen_by = :name order by number")
    List<ChoiceRow> chosenBy(String name);

    @Query("update matching.taxonomy_choice set chosen_by = 'forgotten' where chosen_by = :name")
    int forget(String name);
}

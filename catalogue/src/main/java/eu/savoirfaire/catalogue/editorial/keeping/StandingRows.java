package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialAction;
import eu.savoirfaire.catalogue.review.table.EditorialState;
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
interface StandingRows extends GenericRepository<StandingRow, UUID> {

    StandingRow save(StandingRow row);

    Optional<StandingRow> findById(UUID id);

    @Query("update catalogue.standing set asked = :other where asked = :person")
    int rename(UUID person, UUID other);

    /** Those that wait for a curator: a second person, or a look at a correction. */
    @Query("select * from catalogue.standing where state = 'HIDDEN' or unchecked or asked is not null order by since")
    List<StandingRow> waiting();

    /** Changes the standing unless somebody else did meanwhile. */
    @Query("""
            update catalogue.standing
            set state = :state, since = :since, term = :term, chief_told = :chiefTold, last_action = :lastAction,
                former = :former, asked = :asked, remark_of = :remarkOf, remark = :remark, remark_at = :remarkAt,
                unchecked = :unchecked, version = :version
            where id = :id and version = :version - 1""")
    int change(
            UUID id,
            EditorialState state,
            Instant since,
            @Nullable Instant term,
            boolean chiefTold,
            @Nullable EditorialAction lastAction,
            @Nullable EditorialState former,
            @Nullable UUID asked,
            @Nullable EditorialAction remarkOf,
            @Nullable String remark,
            @Nullable Instant remarkAt,
            boolean unchecked,
            long version);
}

package eu.savoirfaire.matching.suggestion.ranking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RankingRows extends CrudRepository<RankingRow, UUID> {

    @Query("select * from matching.ranking where need_id = :need order by id desc limit 1")
    Optional<RankingRow> last(UUID need);

    List<RankingRow> findByNeedIdOrderById(UUID need);

    List<RankingRow> findBySeekerIdOrderById(UUID seeker);

    @Query("delete from matching.ranking where made < :before")
    int dropOld(Instant before);
}

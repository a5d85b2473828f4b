package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.need.Declaration;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclarationRows extends GenericRepository<DeclarationRow, DeclarationRow.Key> {

    @Introspected
    record Answered(UUID offerId, Declaration answer) {}

    @Introspected
    record Declared(UUID needId, UUID offerId, Declaration answer) {}

    /** Those of all needs from one to another, in the order of their ids. */
    @Query("select need_id, offer_id, answer from matching.declaration where need_id between :first and :last")
    List<Declared> between(UUID first, UUID last);

    @Query("select offer_id, answer from matching.declaration where need_id = :need")
    List<Answered> of(UUID need);

    @Query("""
            insert into matching.declaration (need_id, offer_id, answer, given_at) values (:need, :offer, :answer, :now)
            on conflict do nothing""")
    int enter(UUID need, UUID offer, Declaration answer, Instant now);

    @Query("""
            update matching.declaration set answer = :answer, given_at = :now
            where need_id = :need and offer_id = :offer""")
    int change(UUID need, UUID offer, Declaration answer, Instant now);

    @Query("delete from matching.declaration where need_id = :need")
    int drop(UUID need);
}

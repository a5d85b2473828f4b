package eu.savoirfaire.matching.mediator.keeping;

import eu.savoirfaire.matching.mediator.MediationState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MediationRows extends CrudRepository<MediationRow, UUID> {

    @Query("select * from matching.mediation where match_id = :match order by id desc")
    List<MediationRow> ofMatch(UUID match);

    @Query("select * from matching.mediation where mediator_id = :mediator order by id desc")
    List<MediationRow> ofMediator(UUID mediator);

    @Query("""
            insert into matching.mediation (id, match_id, mediator_id, seeker_language, provider_language, state,
                asked_by, consent, since, open_match, version)
            values (:id, :match, :mediator, :seekerLanguage, :providerLanguage, :state, :askedBy, :consent, :since,
                :match, 1) on conflict do nothing""")
    int enter(
            UUID id,
            UUID match,
            UUID mediator,
            String seekerLanguage,
            String providerLanguage,
            MediationState state,
            String askedBy,
            @Nullable String consent,
            Instant since);

    @Query("""
            update matching.mediation set version = version + 1, state = :state, consent = :consent, since = :since,
                open_match = :openMatch
            where id = :id and version = :version""")
    int advance(
            UUID id,
            long version,
            MediationState state,
            @Nullable String consent,
            Instant since,
            @Nullable UUID openMatch);

    @Query("delete from matching.mediation where open_match is null and since < :before")
    int dropOver(Instant before);

    @Query("delete from matching.mediation where mediator_id = :mediator")
    int drop(UUID mediator);
}

package eu.savoirfaire.matching.match.keeping;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;

/** Each update says in its condition what must hold: whoever changes no row came too late. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlaceRows extends CrudRepository<PlaceRow, UUID> {

    @Query("""
            update matching.place set reserved = reserved + 1
            where offer_id = :offer and reserved + introduced < slots""")
    int reserve(UUID offer);

    @Query("""
            update matching.place set reserved = reserved - 1, introduced = introduced + 1
            where offer_id = :offer and reserved > 0""")
    int introduce(UUID offer);

    @Query("""
            update matching.place set introduced = introduced - 1, active = active + 1
            where offer_id = :offer and introduced > 0 and active < capacity""")
    int begin(UUID offer);

    @Query("update matching.place set reserved = reserved - 1 where offer_id = :offer and reserved > 0")
    int releaseReserved(UUID offer);

    @Query("update matching.place set introduced = introduced - 1 where offer_id = :offer and introduced > 0")
    int releaseIntroduced(UUID offer);

    @Query("update matching.place set active = active - 1 where offer_id = :offer and active > 0")
    int releaseActive(UUID offer);

    @Query("update matching.place set active = active - 1 where offer_id = :offer and active > 0 and comes_back")
    int giveBack(UUID offer);

    @Query("""
            insert into matching.place (offer_id, slots, reserved, introduced, capacity, active, comes_back)
            values (:offer, :slots, 0, 0, :capacity, 0, :comesBack) on conflict do nothing""")
    int open(UUID offer, int slots, int capacity, boolean comesBack);

    @Query("update matching.place set slots = :slots, capacity = :capacity where offer_id = :offer")
    int resize(UUID offer, int slots, int capacity);

    @Query("insert into matching.engagement (need_id) values (:need) on conflict do nothing")
    int expect(UUID need);

    @Query("update matching.engagement set match_id = :match where need_id = :need and match_id is null")
    int engage(UUID need, UUID match);

    @Query("update matching.engagement set match_id = null where need_id = :need and match_id = :match")
    int disengage(UUID need, UUID match);
}

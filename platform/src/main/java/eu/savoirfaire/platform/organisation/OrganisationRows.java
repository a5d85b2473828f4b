package eu.savoirfaire.platform.organisation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OrganisationRows extends GenericRepository<OrganisationRow, UUID> {

    Optional<OrganisationRow> findById(UUID id);

    Optional<OrganisationRow> findByName(String name);

    List<OrganisationRow> findByPresentIdOrderByFoldedAndName(UUID presentId);

    List<OrganisationRow> findByIdIn(Collection<UUID> ids);

    List<OrganisationRow> findByPresentIdIn(Collection<UUID> presentIds);

    List<OrganisationRow> findAllOrderByFoldedAndName();

    List<OrganisationRow> findByJoinedToIsNotNull();

    /** The name that an organisation has today. */
    @Query("""
            select today.name from platform.organisation o
            join platform.organisation today on today.id = o.present_id where o.id = :id""")
    Optional<String> presentName(UUID id);

    @Query("select present_id from platform.organisation where id = :id")
    Optional<UUID> present(UUID id);

    /** Waits for whoever else changes something of this organisation. */
    @Query("select id from platform.organisation where id = :id for update")
    Optional<UUID> lock(UUID id);

    /**
     * A page of those that stand for themselves, by name.
     *
     * @param kind empty for all
     * @param pattern of folded names and aliases, also of what was joined
     */
    @Query("""
            select o.id from platform.organisation o
            where o.present_id = o.id and (:kind = '' or o.kind = :kind)
            and (exists (select 1 from platform.organisation n where n.present_id = o.id and n.folded like :pattern)
                or exists (select 1 from platform.organisation_alias a
                    join platform.organisation n on n.id = a.organisation_id
                    where n.present_id = o.id and a.folded like :pattern))
            order by o.folded, o.name limit :size offset :offset""")
    List<UUID> page(String kind, String pattern, int size, long offset);

    @Query("""
            select count(*) from platform.organisation o
            where o.present_id = o.id and (:kind = '' or o.kind = :kind)
            and (exists (select 1 from platform.organisation n where n.present_id = o.id and n.folded like :pattern)
                or exists (select 1 from platform.organisation_alias a
                    join platform.organisation n on n.id = a.organisation_id
                    where n.present_id = o.id and a.folded like :pattern))""")
    long count(String kind, String pattern);

    /** Enters the organisation unless one of this name is there; waits for others who are entering the same name. */
    @Query("""
            insert into platform.organisation (id, name, folded, kind, place, web, present_id, version, added_at)
            values (:id, :name, :folded, :kind, :place, :web, :id, 1, :addedAt) on conflict do nothing""")
    int enter(
            UUID id,
            String name,
            String folded,
            OrganisationType kind,
            @Nullable String place,
            @Nullable String web,
            Instant addedAt);

    /** Describes it anew, unless it was changed or joined meanwhile. */
    @Query("""
            update platform.organisation
            set name = :name, folded = :folded, kind = :kind, place = :place, web = :web, version = version + 1
            where id = :id and version = :version and present_id = id""")
    int describe(
            UUID id,
            long version,
            String name,
            String folded,
            OrganisationType kind,
            @Nullable String place,
            @Nullable String web);

    /** Moves on to the next version, unless it was changed or joined meanwhile. */
    @Query("""
            update platform.organisation set version = version + 1
            where id = :id and version = :version and present_id = id""")
    int advance(UUID id, long version);

    @Query("update platform.organisation set joined_to = :to where id = :id")
    void joinTo(UUID id, UUID to);

    @Query("update platform.organisation set joined_to = null, version = version + 1 where id = :id")
    void stand(UUID id);

    /** Whatever is the one today is the other from now on. */
    @Query("update platform.organisation set present_id = :to where present_id = :from")
    void follow(UUID from, UUID to);

    @Query("update platform.organisation set present_id = :present where id in (:ids)")
    void belong(Collection<UUID> ids, UUID present);
}

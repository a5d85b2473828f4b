package eu.savoirfaire.platform.desk.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Finds people by how their address, their name or a later word of it begins, case and the accents of European and Arabic letters apart.
 * Empty parameters ask for nothing.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends GenericRepository<PersonRow, UUID> {

    @Query("""
            select a.id, a.address, a.name, a.state, a.demo, a.opened_at from platform.account a
            where (a.address like :beginning escape '!'
                or translate(lower(a.name),
                    'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēęěğīńňőřśşšţťūůűźżžأإآؤئ',
                    'aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeginnorsssttuuuzzzاااوي') like :beginning escape '!'
                or translate(lower(a.name),
                    'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēęěğīńňőřśşšţťūůűźżžأإآؤئ',
                    'aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeginnorsssttuuuzzzاااوي') like :later escape '!')
              and (:state = '' or a.state = :state)
              and (:role = '' or exists (
                select 1 from platform.held_role h where h.account_id = a.id and h.role = :role))
            order by lower(a.name), a.id limit :limit offset :offset
            """)
    List<PersonRow> found(String beginning, String later, String state, String role, int limit, long offset);

    @Query("""
            select count(*) from platform.account a
            where (a.address like :beginning escape '!'
                or translate(lower(a.name),
                    'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēęěğīńňőřśşšţťūůűźżžأإآؤئ',
                    'aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeginnorsssttuuuzzzاااوي') like :beginning escape '!'
                or translate(lower(a.name),
                    'àáâãäåçèéêëìíîïñòóôõöùúûüýÿāăąćčďēęěğīńňőřśşšţťūůűźżžأإآؤئ',
                    'aaaaaaceeeeiiiinooooouuuuyyaaaccdeeeginnorsssttuuuzzzاااوي') like :later escape '!')
              and (:state = '' or a.state = :state)
              and (:role = '' or exists (
                select 1 from platform.held_role h where h.account_id = a.id and h.role = :role))
            """)
    long count(String beginning, String later, String state, String role);

    @Query("select count(*) from platform.account where opened_at >= :from and opened_at < :to and demo = false")
    long countOpened(Instant from, Instant to);
}

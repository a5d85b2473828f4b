package eu.savoirfaire.workshops.room;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoomRows extends GenericRepository<RoomRow, UUID> {

    Optional<RoomRow> findById(UUID id);

    @Query("""
            merge into workshops.online_room t
            using (values (cast(:workshop as uuid), cast(:kind as varchar), cast(:address as varchar)))
                as n (workshop_id, kind, address)
            on t.workshop_id = n.workshop_id
            when matched then update set kind = n.kind, address = n.address
            when not matched then insert (workshop_id, kind, address) values (n.workshop_id, n.kind, n.address)""")
    int put(UUID workshop, OnlineRoom.Kind kind, String address);
}

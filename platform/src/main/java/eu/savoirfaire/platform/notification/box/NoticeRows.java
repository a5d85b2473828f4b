package eu.savoirfaire.platform.notification.box;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, UUID> {

    NoticeRow save(NoticeRow row);

    @Query("insert into platform.notice_box (person_id, last_number) values (:person, 0) on conflict do nothing")
    int open(UUID person);

    /** Waits for whoever tells the same person something; the lock goes with the transaction. */
    @Query("select last_number from platform.notice_box where person_id = :person for update")
    long lock(UUID person);

    @Query("update platform.notice_box set last_number = :number where person_id = :person")
    int move(UUID person, long number);

    @Query("select last_number from platform.notice_box where person_id = :person")
    Optional<Long> last(UUID person);

    @Query("select id from platform.notice where person_id = :person and cause = :cause")
    Optional<UUID> told(UUID person, UUID cause);

    @Query("select * from platform.notice where person_id = :person and id = :id")
    Optional<NoticeRow> of(UUID person, UUID id);

    @Query("""
            select * from platform.notice where person_id = :person
            order by case when read_at is null then 0 else 1 end, number desc limit :size offset :offset""")
    List<NoticeRow> page(UUID person, int size, long offset);

    @Query("select * from platform.notice where person_id = :person and number > :after order by number limit :most")
    List<NoticeRow> after(UUID person, long after, int most);

    @Query("select * from platform.notice where person_id = :person order by number")
    List<NoticeRow> all(UUID person);

    @Query("select count(*) from platform.notice where person_id = :person")
    long count(UUID person);

    @Query("select count(*) from platform.notice where person_id = :person and read_at is null")
    long unread(UUID person);

    @Query("update platform.notice set read_at = :now where person_id = :person and id = :id and read_at is null")
    int read(UUID person, UUID id, Instant now);

    @Query("update platform.notice set read_at = null where person_id = :person and id = :id")
    int unread(UUID person, UUID id);

    @Query(
            "update platform.notice set read_at = :now where person_id = :person and read_at is null and number <= :upTo")
    int readAll(UUID person, long upTo, Instant now);

    @Query("delete from platform.notice where told_at <= :toldBefore or read_at <= :readBefore")
    int forget(Instant toldBefore, Instant readBefore);

    @Query("delete from platform.notice where person_id = :person")
    int removeAll(UUID person);

    @Query("delete from platform.notice_box where person_id = :person")
    int close(UUID person);
}

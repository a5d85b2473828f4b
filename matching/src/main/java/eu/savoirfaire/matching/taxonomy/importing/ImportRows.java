package eu.savoirfaire.matching.taxonomy.importing;

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
interface ImportRows extends GenericRepository<ImportRow, UUID> {

    @Query("""
            select id, file_name, version, state, done, total, cancelling, flaws, release_id, refused, started_by,
                started_at
            from matching.taxonomy_import where id = :id""")
    Optional<ImportRow> one(UUID id);

    @Query("""
            select id, file_name, version, state, done, total, cancelling, flaws, release_id, refused, started_by,
                started_at
            from matching.taxonomy_import order by started_at desc, id desc limit :many""")
    List<ImportRow> latest(int many);

    @Query("select report from matching.taxonomy_import where id = :id and report is not null")
    Optional<String> report(UUID id);

    /** Enters an import that goes from now on; 0 when one is running, or was begun at the same time. */
    @Query("""
            insert into matching.taxonomy_import (id, file_name, version, state, running_one, done, total, cancelling,
                flaws, started_by, started_at, seen_at)
            values (:id, :fileName, :version, 'RUNNING', 'esco', 0, 0, false, 0, :startedBy, :now, :now)
            on conflict do nothing""")
    int enter(UUID id, String fileName, String version, String startedBy, Instant now);

    @Query("""
            update matching.taxonomy_import set done = :done, total = :total, seen_at = :now
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int show(UUID id, long done, long total, Instant now);

    @Query("""
            update matching.taxonomy_import set cancelling = true
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int cancel(UUID id);

    @Query("""
            update matching.taxonomy_import set state = 'DONE', running_one = null, done = total, ended_at = :now,
                release_id = :release, flaws = :flaws, report = :report
            where id = :id and state = 'RUNNING' and cancelling = false""")
    int complete(UUID id, UUID release, long flaws, String report, Instant now);

    @Query("""
            update matching.taxonomy_import
            set state = :state, running_one = null, ended_at = :now, refused = :refused
            where id = :id and state = 'RUNNING'""")
    int end(UUID id, ImportState state, @Nullable String refused, Instant now);

    /** What has not been heard of since does not run any more. */
    @Query("""
            update matching.taxonomy_import set state = 'INTERRUPTED', running_one = null, ended_at = :now
            where state = 'RUNNING' and seen_at < :since""")
    int interruptUnheardOf(Instant since, Instant now);

    @Query("delete from matching.taxonomy_import where state <> 'RUNNING' and started_at < :since")
    int drop(Instant since);

    @Query("""
            select id, file_name, version, state, done, total, cancelling, flaws, release_id, refused, started_by,
                started_at
            from matching.taxonomy_import where started_by = :name order by started_at""")
    List<ImportRow> startedBy(String name);

    @Query("update matching.taxonomy_import set started_by = 'forgotten' where started_by = :name")
    int forget(String name);
}

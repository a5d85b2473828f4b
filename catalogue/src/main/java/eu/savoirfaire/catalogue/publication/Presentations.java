package eu.savoirfaire.catalogue.publication;

import eu.savoirfaire.catalogue.Catalogue.PresentedWorkshop;
import eu.savoirfaire.catalogue.PracticeId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which practices were presented at which workshops, with what is shown of a workshop. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class Presentations implements GenericRepository<WorkshopCopyRow, String> {

    @Query("""
            select w.workshop_id, w.slug, w.title, w.held_on, w.place
            from catalogue.workshop_copy w join catalogue.presentation p on p.workshop_id = w.workshop_id
            where p.practice_id = :practiceId order by w.held_on, w.workshop_id""")
    abstract List<WorkshopCopyRow> rowsOf(UUID practiceId);

    abstract Optional<WorkshopCopyRow> findBySlug(String slug);

    @Query("""
            update catalogue.workshop_copy set slug = :slug, title = :title, held_on = :heldOn, place = :place
            where workshop_id = :workshopId""")
    abstract int renew(String workshopId, String slug, String title, String heldOn, @Nullable String place);

    @Query("""
            insert into catalogue.workshop_copy (workshop_id, slug, title, held_on, place)
            values (:workshopId, :slug, :title, :heldOn, :place)""")
    abstract void enter(String workshopId, String slug, String title, String heldOn, @Nullable String place);

    @Query("""
            insert into catalogue.presentation (practice_id, workshop_id)
            values (:practiceId, :workshopId) on conflict do nothing""")
    abstract int present(UUID practiceId, String workshopId);

    List<PresentedWorkshop> of(PracticeId practice) {
        return rowsOf(practice.value()).stream().map(WorkshopCopyRow::workshop).toList();
    }

    void keep(PresentedWorkshop workshop) {
        var known = renew(workshop.id(), workshop.slug(), workshop.title(), workshop.heldOn(), workshop.place());
        if (known == 0) {
            enter(workshop.id(), workshop.slug(), workshop.title(), workshop.heldOn(), workshop.place());
        }
    }
}

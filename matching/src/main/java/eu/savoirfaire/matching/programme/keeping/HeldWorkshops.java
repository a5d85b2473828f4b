package eu.savoirfaire.matching.programme.keeping;

import eu.savoirfaire.matching.Seeking;
import eu.savoirfaire.matching.Seeking.HeldWorkshop;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The workshops that took place, as they were told. */
@Singleton
public class HeldWorkshops implements Seeking.Programmes {
    private final HeldRows rows;

    HeldWorkshops(HeldRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void workshopHeld(HeldWorkshop workshop) {
        rows.drop(workshop.id());
        rows.save(new HeldRow(workshop.id(), workshop.title(), workshop.language(), workshop.path(), workshop.day()));
    }

    @Override
    @Transactional
    public void forgetWorkshops() {
        rows.clear();
    }

    @Transactional(readOnly = true)
    public Optional<HeldWorkshop> find(UUID id) {
        return rows.findById(id).map(HeldWorkshops::workshop);
    }

    /** Those of these days, the first one first. */
    @Transactional(readOnly = true)
    public List<HeldWorkshop> between(LocalDate first, LocalDate last) {
        return rows.between(first, last).stream().map(HeldWorkshops::workshop).toList();
    }

    private static HeldWorkshop workshop(HeldRow row) {
        return new HeldWorkshop(row.id(), row.title(), row.language(), row.path(), row.heldOn());
    }
}

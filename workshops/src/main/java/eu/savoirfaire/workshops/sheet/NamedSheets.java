package eu.savoirfaire.workshops.sheet;

import static io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY;

import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.workshops.PresentedSheet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps the copy of a sheet that something here names. */
@Singleton
public class NamedSheets {
    private final SheetCopies copies;

    NamedSheets(SheetCopies copies) {
        this.copies = copies;
    }

    /** Keeps what is shown of it from now on. */
    @Transactional(propagation = MANDATORY)
    public void keep(PresentedSheet sheet) {
        var row = SheetCopyRow.of(sheet);
        if (copies.existsById(row.practice())) {
            copies.update(row);
        } else {
            copies.save(row);
        }
    }

    /** The same for all of these; those of which nothing is kept are left out. */
    @Transactional(readOnly = true)
    public Map<Reference, PresentedSheet> of(Collection<Reference> practices) {
        return practices.stream()
                .distinct()
                .flatMap(practice -> find(practice).stream())
                .collect(Collectors.toMap(PresentedSheet::practice, sheet -> sheet));
    }

    private Optional<PresentedSheet> find(Reference practice) {
        return copies.findById(SheetCopyRow.key(practice)).map(row -> row.at(practice, 1));
    }
}

package eu.savoirfaire.catalogue.sheet;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The classifications of a revision, in the order in which they are shown. */
@Serdeable
public record Structure(List<Classification> classifications) {
    private static final Structure EMPTY = new Structure(List.of());

    public Structure {
        classifications = List.copyOf(classifications);
    }

    public static Structure empty() {
        return EMPTY;
    }

    public List<Classification> of(Facet facet) {
        return classifications.stream().filter(c -> c.facet() == facet).toList();
    }

    public List<String> codes(Facet facet) {
        return of(facet).stream().map(Classification::code).distinct().toList();
    }
}

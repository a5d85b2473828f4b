package eu.savoirfaire.catalogue.redacting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words beside the revisions of a practice, of whatever table.
 *
 * @param more further words of the same row
 */
@MappedEntity(value = "review", schema = "catalogue")
record PaperRow(@Id UUID id, String words, @Nullable String more) {}

package eu.savoirfaire.catalogue.translation;

import eu.savoirfaire.catalogue.translation.Rendering.Approval;
import eu.savoirfaire.infra.access.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One text of a translated section; {@code stage} says what it is to that section. */
@MappedEntity(value = "rendering", schema = "catalogue")
record RenderingRow(
        @Id UUID id,
        UUID practiceId,
        String language,
        String section,
        Stage stage,
        String words,
        String source,
        boolean byMachine,
        @Nullable UUID translator,
        Instant madeAt,
        @Nullable UUID approver,
        @Nullable Instant approvedAt) {

    Rendering rendering() {
        return new Rendering(
                words,
                source,
                byMachine,
                Optional.ofNullable(translator).map(PersonId::new),
                madeAt,
                Optional.ofNullable(approvedAt)
                        .map(at -> new Approval(Optional.ofNullable(approver).map(PersonId::new), at)));
    }

    /** What a text is to its section. */
    enum Stage {
        SAVED,
        PROPOSED,
        SHOWN,
        /** Was shown once, and belongs to a revision that can still be read. */
        PAST
    }
}

package eu.savoirfaire.catalogue.editorial.keeping;

import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.identity.TimeOrderedIds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** How long the steps took that are over. */
@Singleton
public class Steps {
    private final StepRows rows;
    private final TimeOrderedIds ids;

    Steps(StepRows rows, TimeOrderedIds ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /** A step that is over. */
    public record Step(EditorialState state, Instant begun, Instant ended) {}

    /** Those that ended after a moment. */
    @Transactional(readOnly = true)
    public List<Step> endedAfter(Instant moment) {
        return rows.findByEndedAtAfter(moment).stream()
                .map(row -> new Step(row.state(), row.begunAt(), row.endedAt()))
                .toList();
    }

    /** Only waiting counts: nobody waits for a draft. */
    void ended(ReviewRow before, Instant at) {
        if (before.state().isStep()) {
            rows.save(new StepRow(
                    ids.next(), before.practiceId(), before.revision(), before.state(), before.since(), at));
        }
    }
}

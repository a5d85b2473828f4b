package eu.savoirfaire.catalogue.editorial.clock;

import eu.savoirfaire.catalogue.editorial.keeping.Reviews;
import eu.savoirfaire.catalogue.practice.Practices;
import eu.savoirfaire.catalogue.review.table.EditorialState;
import eu.savoirfaire.infra.privacy.RetentionRule;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Sheets that were given up before anybody saw them go once they can no longer be had back. */
@Singleton
final class DiscardedSheets implements RetentionRule {
    private final Reviews reviews;
    private final Practices practices;

    DiscardedSheets(Reviews reviews, Practices practices) {
        this.reviews = reviews;
        this.practices = practices;
    }

    @Override
    public String name() {
        return "discarded-sheets";
    }

    @Override
    public int drop(Instant now) {
        var over = reviews.in(EditorialState.DISCARDED).stream()
                .filter(one -> one.review()
                        .stage()
                        .term()
                        .filter(end -> !now.isBefore(end))
                        .isPresent())
                .toList();
        over.forEach(one -> practices.forget(one.practice()));
        return over.size();
    }
}

package eu.savoirfaire.catalogue.demo;

import eu.savoirfaire.catalogue.SheetDemo;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What the demo shows of writing and review. */
@Singleton
class MadeUpSheets implements SheetDemo {
    private final DemoWriting writing;
    private final DemoReviews reviews;

    MadeUpSheets(DemoWriting writing, DemoReviews reviews) {
        this.writing = writing;
        this.reviews = reviews;
    }

    @Override
    @Transactional
    public void write() {
        writing.load();
    }

    @Override
    @Transactional
    public void review(Cast cast) {
        reviews.load(cast);
    }
}

package eu.savoirfaire.matching.lending;

import eu.savoirfaire.matching.lending.book.Book;
import java.util.Optional;

/**
 * What is owed, or would be.
 *
 * @param offered the terms on the table or agreed to
 * @param book from the pay-out on
 * @param proposed another plan for the rest, to which nobody has agreed yet
 * @param ending how it ended, once it did
 */
public record Debt(Optional<Offered> offered, Optional<Book> book, Optional<Book> proposed, Optional<Ending> ending) {
    /** Nothing. */
    public static final Debt NONE = new Debt(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Debt offering(Offered terms) {
        return new Debt(Optional.of(terms), book, proposed, ending);
    }

    Debt keeping(Book present) {
        return new Debt(offered, Optional.of(present), Optional.empty(), ending);
    }

    Debt proposing(Optional<Book> other) {
        return new Debt(offered, book, other, ending);
    }

    Debt ended(Ending how) {
        return new Debt(offered, book, proposed, Optional.of(how));
    }
}

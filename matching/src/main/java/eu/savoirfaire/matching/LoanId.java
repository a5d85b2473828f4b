package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An application for a loan, and the loan that comes of it, by UUIDv7. */
@Serdeable
public record LoanId(UUID value) {
    /** As its borrower's. */
    public static final String KIND = "loan";

    /** As that of the organisation that is asked to lend. */
    public static final String FILE = "loan-file";

    /** The loan as other modules hold it, and as it is its borrower's. */
    public Reference reference() {
        return new Reference(KIND, value.toString());
    }

    /** The same as its lender has it: what either may do to it is never the other's to do. */
    public Reference file() {
        return new Reference(FILE, value.toString());
    }
}

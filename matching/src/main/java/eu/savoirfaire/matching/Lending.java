package eu.savoirfaire.matching;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.access.Reference;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The door of microcredit: what other rooms tell it, and what they may know of a loan. */
public interface Lending {

    /** An application for a loan, and the loan that comes of it, by UUIDv7. */
    @Serdeable
    record LoanId(UUID value) {
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

    /**
     * Somebody completed a training: products that ask for it are open to them now. Told again, nothing changes.
     *
     * @param training its code, as products name it
     */
    void trainingCompleted(PersonId person, String training);

    /** Who has to do with a loan; empty when there is no such loan. */
    Optional<Sides> sides(LoanId loan);

    /** Made-up applications in several states, for whoever tries the program out; when they are there nothing changes. */
    void demonstrate(Cast cast);

    /**
     * @param borrower empty once they were erased
     * @param reviewer who has put their name to it, if anybody
     */
    record Sides(Optional<PersonId> borrower, OrganisationId lender, Optional<PersonId> reviewer) {}

    /** The people of the demo. */
    interface Cast {
        /** Four who ask for loans; the first is the one who is played. */
        List<Actor> borrowers();

        /** Who works for the organisation that lends. */
        Actor lender();

        OrganisationId organisation();

        /** What comes of it when this person does it. */
        <T> T acting(Actor actor, Supplier<T> work);
    }
}

package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.Owner;
import eu.savoirfaire.infra.access.Ownership;
import eu.savoirfaire.infra.access.Reference;
import eu.savoirfaire.infra.web.message.ModuleMessages;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.i18n.ResourceBundleMessageSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What lending contributes to the ground. */
@Factory
final class LendingBeans {

    @Singleton
    @Named("matching-lending")
    ResourceBundleMessageSource messages() {
        return ModuleMessages.of("matching_lending");
    }

    /** A loan is its borrower's. */
    @Singleton
    @Named("loan")
    Ownership borrowers(Loans loans, Seekers seekers) {
        return new OfLoan(
                LoanId.KIND,
                loans,
                loan -> seekers.person(loan.parties().borrower()).map(Owner::of));
    }

    /** Its file is the lender's, once it was sent: a draft is nobody's but the borrower's. */
    @Singleton
    @Named("loan-file")
    Ownership lenders(Loans loans) {
        return new OfLoan(
                LoanId.FILE,
                loans,
                loan -> Optional.of(loan.parties().lender())
                        .filter(_ -> loan.way().filed().isPresent())
                        .map(Owner::of));
    }

    private record OfLoan(String kind, Loans loans, Function<LoanApplication, Optional<Owner>> owner)
            implements Ownership {
        @Override
        public Owner of(Reference resource) {
            return loans.find(new LoanId(UUID.fromString(resource.id())))
                    .flatMap(owner)
                    .orElseGet(Owner::nobody);
        }
    }
}

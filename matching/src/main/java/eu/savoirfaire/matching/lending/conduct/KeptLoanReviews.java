package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.infra.privacy.PersonalData;
import eu.savoirfaire.matching.lending.keeping.Loans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The applications to which a person put their name on the lender's side. */
@Singleton
class KeptLoanReviews implements PersonalData {
    private final Loans loans;

    KeptLoanReviews(Loans loans) {
        this.loans = loans;
    }

    @Override
    public String part() {
        return "loan-reviews";
    }

    @Override
    @Transactional
    public List<Kept> of(PersonId person) {
        return loans.reviewedBy(person).stream()
                .map(loan -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("loan", loan.id().value().toString());
                    fields.put(
                            "refused",
                            Boolean.toString(loan.review().refusedBy().equals(Optional.of(person))));
                    return new Kept("matching", fields);
                })
                .toList();
    }

    /** What was decided stays, by a name that leads to nobody. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        loans.forgetReviewer(person);
    }
}

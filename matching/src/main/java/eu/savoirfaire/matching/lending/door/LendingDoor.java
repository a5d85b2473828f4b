package eu.savoirfaire.matching.lending.door;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.matching.Lending.LoanId;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.need.keeping.Needs;
import eu.savoirfaire.matching.seeker.Seekers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

@Singleton
class LendingDoor implements Lending {
    private final Loans loans;
    private final Seekers seekers;
    private final Needs needs;
    private final DemoLoans demo;

    LendingDoor(Loans loans, Seekers seekers, Needs needs, DemoLoans demo) {
        this.loans = loans;
        this.seekers = seekers;
        this.needs = needs;
        this.demo = demo;
    }

    /** Also of somebody who has not looked for anything yet: a loan may be what they learned it for. */
    @Override
    @Transactional
    public void trainingCompleted(PersonId person, String training) {
        needs.trainingCompleted(seekers.enter(person), training);
    }

    @Override
    @Transactional
    public Optional<Sides> sides(LoanId loan) {
        return loans.find(loan)
                .map(found -> new Sides(
                        seekers.person(found.parties().borrower()),
                        found.parties().lender(),
                        found.review().reviewer()));
    }

    @Override
    @Transactional
    public void demonstrate(Cast cast) {
        demo.play(cast);
    }
}

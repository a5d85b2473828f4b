package eu.savoirfaire.matching.followup.conduct;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.MatchingEvent.LoanMoved;
import eu.savoirfaire.matching.lending.Ending;
import eu.savoirfaire.matching.lending.LoanApplication;
import eu.savoirfaire.matching.lending.keeping.Loans;
import eu.savoirfaire.matching.lending.table.LoanState;
import eu.savoirfaire.matching.match.Result;
import eu.savoirfaire.matching.match.keeping.Matches;
import eu.savoirfaire.matching.match.table.Hand;
import jakarta.inject.Singleton;

/** A loan was repaid or written off: nobody has to be asked what came of its match. */
@Singleton
final class WhenLoanEndsConcludeItsMatch implements Reaction {
    private final Loans loans;
    private final Matches matches;
    private final Concluding concluding;

    WhenLoanEndsConcludeItsMatch(Loans loans, Matches matches, Concluding concluding) {
        this.loans = loans;
        this.matches = matches;
        this.concluding = concluding;
    }

    @Override
    public String name() {
        return "matching.when-loan-ends-conclude-its-match";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof LoanMoved moved && moved.to().equals(LoanState.CLOSED.word());
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof LoanMoved moved) {
            loans.find(moved.loan()).ifPresent(this::conclude);
        }
    }

    private void conclude(LoanApplication loan) {
        loan.debt()
                .ending()
                .ifPresent(ending -> matches.of(loan.parties().need()).stream()
                        .filter(match -> match.offer().equals(loan.parties().product()))
                        .forEach(match -> concluding.conclude(match.id(), result(ending), Hand.CLOCK)));
    }

    private static Result result(Ending ending) {
        return switch (ending) {
            case REPAID -> Result.SUCCESS;
            case WRITTEN_OFF -> Result.FAILED;
        };
    }
}

package eu.savoirfaire.matching.offer;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is special to each kind of offer; {@code null} is what the provider has not stated. Amounts and rates are theirs. */
public sealed interface Terms {

    OfferKind kind();

    /**
     * @param rate nominal, per year, as a fraction: 0.06 is 6 %
     * @param fee taken once, at disbursement
     * @param stages of enterprises that it is for
     * @param training code of the training that must be completed first, if any
     */
    record Loan(
            AmountRange amounts,
            TermRange months,
            @Nullable BigDecimal rate,
            @Nullable Money fee,
            Set<Stage> stages,
            boolean mentorRequired,
            @Nullable String training)
            implements Terms {

        public Loan {
            stages = Set.copyOf(stages);
            if (rate != null && rate.signum() < 0) {
                throw new IllegalArgumentException("a rate is not negative: " + rate);
            }
        }

        @Override
        public OfferKind kind() {
            return OfferKind.LOAN;
        }
    }

    /**
     * @param topics what the mentor can help with
     * @param hours per month
     */
    record Mentor(
            Set<String> topics,
            @Nullable Mode mode,
            @Nullable Integer hours,
            @Nullable Availability times) implements Terms {

        public Mentor {
            topics = Set.copyOf(topics);
        }

        @Override
        public OfferKind kind() {
            return OfferKind.MENTOR;
        }
    }

    /**
     * @param pay per month before tax
     */
    record Vacancy(
            @Nullable OccupationCode occupation,
            @Nullable Contract contract,
            @Nullable Money pay,
            @Nullable Availability times)
            implements Terms {

        @Override
        public OfferKind kind() {
            return OfferKind.VACANCY;
        }
    }

    /**
     * @param pay per month before tax
     */
    record Internship(
            @Nullable OccupationCode occupation,
            @Nullable Integer months,
            @Nullable Money pay,
            @Nullable Availability times)
            implements Terms {

        @Override
        public OfferKind kind() {
            return OfferKind.INTERNSHIP;
        }
    }

    /**
     * @param text where the call is told, an address
     * @param mayApply legal forms that may apply; empty if all
     */
    record FundingCall(@Nullable String text, AmountRange amounts, Set<LegalForm> mayApply, LocalDate deadline)
            implements Terms {

        public FundingCall {
            mayApply = Set.copyOf(mayApply);
        }

        @Override
        public OfferKind kind() {
            return OfferKind.FUNDING_CALL;
        }
    }
}

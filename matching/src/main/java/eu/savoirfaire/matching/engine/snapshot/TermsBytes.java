package eu.savoirfaire.matching.engine.snapshot;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.offer.AmountRange;
import eu.savoirfaire.matching.offer.TermRange;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import java.io.IOException;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Turns what is special to each kind of offer into bytes and back. */
final class TermsBytes {
    private TermsBytes() {}

    static void write(Terms terms, Words.Out out) throws IOException {
        switch (terms) {
            case Terms.Loan loan -> loan(loan, out);
            case Terms.Mentor(var topics, var mode, var hours, var times) -> {
                out.each(topics.stream().sorted().toList(), out::text);
                out.perhaps(mode, out::one);
                out.perhaps(hours, out::whole);
                times(times, out);
            }
            case Terms.Vacancy(var occupation, var contract, var pay, var times) -> {
                occupation(occupation, out);
                out.perhaps(contract, out::one);
                money(pay, out);
                times(times, out);
            }
            case Terms.Internship(var occupation, var months, var pay, var times) -> {
                occupation(occupation, out);
                out.perhaps(months, out::whole);
                money(pay, out);
                times(times, out);
            }
            case Terms.FundingCall(var text, var amounts, var mayApply, var deadline) -> {
                out.perhaps(text, out::text);
                amounts(amounts, out);
                out.each(mayApply.stream().sorted().toList(), out::one);
                out.day(deadline);
            }
        }
    }

    static Terms read(OfferKind kind, Words.In in) throws IOException {
        return switch (kind) {
            case LOAN -> loan(in);
            case MENTOR ->
                new Terms.Mentor(
                        in.set(in::text), in.perhaps(() -> in.one(Mode.class)), in.perhaps(in::whole), times(in));
            case VACANCY ->
                new Terms.Vacancy(occupation(in), in.perhaps(() -> in.one(Contract.class)), money(in), times(in));
            case INTERNSHIP -> new Terms.Internship(occupation(in), in.perhaps(in::whole), money(in), times(in));
            case FUNDING_CALL ->
                new Terms.FundingCall(
                        in.perhaps(in::text), amounts(in), in.set(() -> in.one(LegalForm.class)), in.day());
        };
    }

    private static void loan(Terms.Loan loan, Words.Out out) throws IOException {
        amounts(loan.amounts(), out);
        out.whole(loan.months().least());
        out.whole(loan.months().most());
        out.perhaps(loan.rate(), out::decimal);
        money(loan.fee(), out);
        out.each(loan.stages().stream().sorted().toList(), out::one);
        out.yes(loan.mentorRequired());
        out.perhaps(loan.training(), out::text);
    }

    private static Terms.Loan loan(Words.In in) throws IOException {
        return new Terms.Loan(
                amounts(in),
                new TermRange(in.whole(), in.whole()),
                in.perhaps(in::decimal),
                money(in),
                in.set(() -> in.one(Stage.class)),
                in.yes(),
                in.perhaps(in::text));
    }

    private static void amounts(AmountRange amounts, Words.Out out) throws IOException {
        amount(amounts.least(), out);
        amount(amounts.most(), out);
    }

    private static AmountRange amounts(Words.In in) throws IOException {
        return new AmountRange(amount(in), amount(in));
    }

    private static void money(@Nullable Money money, Words.Out out) throws IOException {
        out.perhaps(money, some -> amount(some, out));
    }

    private static @Nullable Money money(Words.In in) throws IOException {
        return in.perhaps(() -> amount(in));
    }

    private static void amount(Money money, Words.Out out) throws IOException {
        out.decimal(money.amount());
        out.text(money.currency().getCurrencyCode());
    }

    private static Money amount(Words.In in) throws IOException {
        return new Money(in.decimal(), Currency.getInstance(in.text()));
    }

    private static void times(@Nullable Availability times, Words.Out out) throws IOException {
        out.perhaps(times, some -> out.whole(some.parts()));
    }

    private static @Nullable Availability times(Words.In in) throws IOException {
        return in.perhaps(() -> new Availability(in.whole()));
    }

    private static void occupation(@Nullable OccupationCode occupation, Words.Out out) throws IOException {
        out.perhaps(occupation, some -> out.text(some.value()));
    }

    private static @Nullable OccupationCode occupation(Words.In in) throws IOException {
        return in.perhaps(() -> new OccupationCode(in.text()));
    }
}

package eu.savoirfaire.matching.lending.conduct;

import eu.savoirfaire.infra.refusal.Refused;
import eu.savoirfaire.matching.NeedId;
import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.Field;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Ruling;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.lending.Lack;
import eu.savoirfaire.matching.lending.LendingPace;
import eu.savoirfaire.matching.lending.LoanRefusal;
import eu.savoirfaire.matching.lending.Request;
import eu.savoirfaire.matching.need.Need;
import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.need.keeping.Needs;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the rules of a product say about a person and what they ask for: each rule by itself, and no number. */
@Singleton
public class Rulings {
    private final Needs needs;
    private final RuleBook rules;
    private final Clock clock;

    Rulings(Needs needs, RuleBook rules, Clock clock) {
        this.needs = needs;
        this.rules = rules;
        this.clock = clock;
    }

    /** Every rule of the product that asks for something, in its order. */
    public List<Ruling> of(Product product, NeedId need, Request request) {
        var seeker = needs.seeker(need).orElseThrow(() -> new Refused(new LoanRefusal.NeedFirst()));
        var today = LendingPace.usual().day(clock.instant());
        var answers = Answers.of(asking(seeker, request), today).declaring(seeker.declarationFor(product.id()));
        var gate = rules.of(product.offer().rules()).gate(product.offer());
        return rules.judge(gate, answers).rulings().stream()
                .filter(ruling -> ruling.required() != null)
                .toList();
    }

    /** The training and the mentor that the product asks for and that have not come. */
    public Set<Lack> lacking(Product product, NeedId need, Request request) {
        var lacking = EnumSet.noneOf(Lack.class);
        for (var ruling : of(product, need, request)) {
            if (ruling.truth() != Truth.TRUE) {
                if (ruling.atom().field() == Field.TRAININGS) {
                    lacking.add(Lack.TRAINING);
                } else if (ruling.atom().field() == Field.MENTORED) {
                    lacking.add(Lack.MENTOR);
                }
            }
        }
        return lacking;
    }

    /** With what is asked for in the place of what was once wished for. */
    private static Seeker asking(Seeker seeker, Request request) {
        var need = seeker.need();
        var wish = need.wish() instanceof Wish.Microcredit credit
                ? new Wish.Microcredit(
                        request.amount(),
                        request.months(),
                        credit.purpose(),
                        credit.form(),
                        credit.stage(),
                        credit.sector())
                : need.wish();
        return new Seeker(
                new Need(need.id(), need.seeker(), need.since(), need.weights(), wish),
                seeker.profile(),
                seeker.trainings(),
                seeker.mentored(),
                seeker.declarations());
    }
}

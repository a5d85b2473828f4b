package eu.savoirfaire.matching.explanation;

import eu.savoirfaire.matching.need.Seeker;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.scoring.Scores;
import eu.savoirfaire.matching.scoring.Scoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries out everything that a person could do about an offer and keeps what helps most. */
final class AdviceFinder {
    static final int MOST = 3;

    private static final Comparator<Promise> HELPS_MOST = Comparator.comparingLong(Promise::gain)
            .reversed()
            .thenComparing(promise -> promise.before().u() - promise.after().u())
            .thenComparing(promise -> promise.before().v() - promise.after().v())
            .thenComparing(Promise::advice);

    private final Scoring scoring;

    AdviceFinder(Scoring scoring) {
        this.scoring = scoring;
    }

    /** At most three, the one that raises r most first; none that changes nothing. */
    List<Promise> best(Seeker seeker, Offer offer) {
        var before = scoring.scores(seeker, offer);
        return all(seeker, offer)
                .distinct()
                .map(advice -> new Promise(advice, before, scoring.scores(advice.applyTo(seeker), offer)))
                .filter(promise -> helps(before, promise.after()))
                .sorted(HELPS_MOST)
                .limit(MOST)
                .toList();
    }

    /** Everything that could be advised, helpful or not. */
    Stream<Advice> all(Seeker seeker, Offer offer) {
        var advice = new ArrayList<Advice>();
        offer.demands().skills().forEach(demand -> advice.add(new Advice.Learn(demand.skill(), demand.level())));
        offer.demands()
                .languages()
                .forEach(demand ->
                        advice.add(new Advice.LearnLanguage(demand.language(), demand.skill(), demand.level())));
        var times = times(offer.terms());
        if (times != null && seeker.profile().availability() != null) {
            advice.add(new Advice.MakeTime(times));
        }
        if (seeker.need().wish() instanceof Wish.Microcredit credit
                && offer.terms() instanceof Terms.Loan loan
                && credit.amount() != null
                && credit.amount().isSameCurrencyAs(loan.amounts().most())) {
            advice.add(new Advice.AskFor(loan.amounts().most()));
        }
        return advice.stream();
    }

    private static boolean helps(Scores before, Scores after) {
        return after.r() > before.r() || after.r() == before.r() && (after.u() > before.u() || after.v() > before.v());
    }

    private static @Nullable Availability times(Terms terms) {
        return switch (terms) {
            case Terms.Mentor mentor -> mentor.times();
            case Terms.Vacancy vacancy -> vacancy.times();
            case Terms.Internship internship -> internship.times();
            case Terms.Loan loan -> null;
            case Terms.FundingCall call -> null;
        };
    }
}

package eu.savoirfaire.matching.suggestion;

import eu.savoirfaire.matching.eligibility.Answers;
import eu.savoirfaire.matching.eligibility.RuleBook;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.offer.Offer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** How many people look for what an offer gives: all that whoever offers it sees before somebody comes to them. */
@Singleton
public final class Demand {
    /** Fewer are not counted, so that nobody can be made out. */
    public static final int LEAST = 5;

    private final RunningEngine engine;
    private final RuleBook rules;
    private final Clock clock;

    Demand(RunningEngine engine, RuleBook rules, Clock clock) {
        this.engine = engine;
        this.rules = rules;
        this.clock = clock;
    }

    /** How many needs stand that the offer may certainly serve; empty for fewer than {@link #LEAST}. */
    public Optional<Long> of(Offer offer) {
        var today = LocalDate.now(clock);
        var gate = rules.of(offer.rules()).gate(offer);
        var count = engine.engine().needs().stream()
                .filter(seeker -> seeker.need().kind().isAnsweredBy(offer.kind()))
                .filter(seeker ->
                        rules.truth(gate, Answers.of(seeker, today).declaring(seeker.declarationFor(offer.id())))
                                == Truth.TRUE)
                .count();
        return Optional.of(count).filter(number -> number >= LEAST);
    }
}

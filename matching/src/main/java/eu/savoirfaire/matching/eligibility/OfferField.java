package eu.savoirfaire.matching.eligibility;

import eu.savoirfaire.matching.eligibility.Value.Amount;
import eu.savoirfaire.matching.eligibility.Value.Count;
import eu.savoirfaire.matching.eligibility.Value.Flag;
import eu.savoirfaire.matching.eligibility.Value.Levels;
import eu.savoirfaire.matching.eligibility.Value.Word;
import eu.savoirfaire.matching.eligibility.Value.Words;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.Terms;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of an offer that a rule may require of a person. One that the offer leaves open requires nothing. */
public enum OfferField {
    LEAST_AMOUNT(Amount.class, offer -> switch (offer.terms()) {
        case Terms.Loan loan -> new Amount(loan.amounts().least());
        case Terms.FundingCall call -> new Amount(call.amounts().least());
        default -> null;
    }),
    MOST_AMOUNT(Amount.class, offer -> switch (offer.terms()) {
        case Terms.Loan loan -> new Amount(loan.amounts().most());
        case Terms.FundingCall call -> new Amount(call.amounts().most());
        default -> null;
    }),
    LEAST_TERM(
            Count.class,
            offer -> offer.terms() instanceof Terms.Loan loan
                    ? new Count(loan.months().least())
                    : null),
    MOST_TERM(
            Count.class,
            offer -> offer.terms() instanceof Terms.Loan loan
                    ? new Count(loan.months().most())
                    : null),
    STAGES(Words.class, offer -> offer.terms() instanceof Terms.Loan loan ? names(loan.stages()) : null),
    LEGAL_FORMS(Words.class, offer -> offer.terms() instanceof Terms.FundingCall call ? names(call.mayApply()) : null),
    CONTRACT(
            Word.class,
            offer -> offer.terms() instanceof Terms.Vacancy vacancy && vacancy.contract() != null
                    ? new Word(vacancy.contract().name())
                    : null),
    MONTHS(
            Count.class,
            offer -> offer.terms() instanceof Terms.Internship internship && internship.months() != null
                    ? new Count(internship.months())
                    : null),
    /** The ways of meeting that suit a mentor, and those who are ready for either. */
    MODES(
            Words.class,
            offer -> offer.terms() instanceof Terms.Mentor mentor && mentor.mode() != null
                    ? switch (mentor.mode()) {
                        case EITHER -> null;
                        case ONLINE, IN_PERSON -> words(Set.of(mentor.mode().name(), "EITHER"));
                    }
                    : null),
    TRAINING(
            Words.class,
            offer -> offer.terms() instanceof Terms.Loan loan && loan.training() != null
                    ? words(Set.of(loan.training()))
                    : null),
    MENTOR(
            Flag.class,
            offer -> offer.terms() instanceof Terms.Loan loan && loan.mentorRequired() ? new Flag(true) : null),
    TERRITORY(
            Word.class,
            offer -> offer.demands().territory() == null
                    ? null
                    : new Word(offer.demands().territory())),
    SECTORS(Words.class, offer -> words(offer.demands().sectors())),
    LICENCES(Words.class, offer -> words(offer.demands().licences())),
    EQF(
            Count.class,
            offer -> offer.demands().eqf() == null
                    ? null
                    : new Count(offer.demands().eqf())),
    LANGUAGES(Levels.class, offer -> languages(offer.demands())),
    ESSENTIAL_SKILLS(Levels.class, offer -> skills(offer.demands()));

    private final Class<? extends Value> type;
    private final Function<Offer, @Nullable Value> reading;

    OfferField(Class<? extends Value> type, Function<Offer, @Nullable Value> reading) {
        this.type = type;
        this.reading = reading;
    }

    public Class<? extends Value> type() {
        return type;
    }

    /** What the offer requires; {@code null} if it leaves the field open. */
    public @Nullable Value of(Offer offer) {
        return reading.apply(offer);
    }

    private static @Nullable Value names(Collection<? extends Enum<?>> values) {
        return words(values.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static @Nullable Value words(Set<String> texts) {
        return texts.isEmpty() ? null : new Words(texts);
    }

    private static @Nullable Value languages(Demands demands) {
        var heights = new TreeMap<String, Integer>();
        for (LanguageDemand demand : demands.languages()) {
            heights.merge(
                    Answers.key(demand.language(), demand.skill()),
                    demand.level().ordinal() + 1,
                    Math::max);
        }
        return heights.isEmpty() ? null : new Levels(heights);
    }

    private static @Nullable Value skills(Demands demands) {
        var heights = new TreeMap<String, Integer>();
        for (SkillDemand demand : demands.skills()) {
            if (demand.weight() == SkillDemand.Weight.ESSENTIAL) {
                heights.merge(demand.skill().value(), demand.level(), Math::max);
            }
        }
        return heights.isEmpty() ? null : new Levels(heights);
    }
}

package eu.savoirfaire.matching.offer.statement;

import static eu.savoirfaire.matching.OfferKind.FUNDING_CALL;
import static eu.savoirfaire.matching.OfferKind.INTERNSHIP;
import static eu.savoirfaire.matching.OfferKind.LOAN;
import static eu.savoirfaire.matching.OfferKind.MENTOR;
import static eu.savoirfaire.matching.OfferKind.VACANCY;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Input.Address;
import eu.savoirfaire.matching.offer.statement.Input.Amount;
import eu.savoirfaire.matching.offer.statement.Input.Day;
import eu.savoirfaire.matching.offer.statement.Input.Line;
import eu.savoirfaire.matching.offer.statement.Input.OneOf;
import eu.savoirfaire.matching.offer.statement.Input.Percent;
import eu.savoirfaire.matching.offer.statement.Input.Prose;
import eu.savoirfaire.matching.offer.statement.Input.Skills;
import eu.savoirfaire.matching.offer.statement.Input.SomeOf;
import eu.savoirfaire.matching.offer.statement.Input.Spoken;
import eu.savoirfaire.matching.offer.statement.Input.Whole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One thing that a provider can state of an offer: on which page it is asked, how, and of which kinds of offers. */
public enum Detail {
    TITLE(Step.BASICS, new Line(120), EnumSet.allOf(OfferKind.class)),
    LANGUAGE(Step.BASICS, new OneOf(Source.TEXT_LANGUAGES), EnumSet.allOf(OfferKind.class)),
    TEXT(Step.BASICS, new Prose(4000), EnumSet.allOf(OfferKind.class)),

    LEAST_AMOUNT(Step.TERMS, new Amount(), EnumSet.of(LOAN, FUNDING_CALL)),
    MOST_AMOUNT(Step.TERMS, new Amount(), EnumSet.of(LOAN, FUNDING_CALL)),
    LEAST_MONTHS(Step.TERMS, new Whole(1, 600), EnumSet.of(LOAN)),
    MOST_MONTHS(Step.TERMS, new Whole(1, 600), EnumSet.of(LOAN)),
    RATE(Step.TERMS, new Percent(), EnumSet.of(LOAN)),
    FEE(Step.TERMS, new Amount(), EnumSet.of(LOAN)),
    CALL_ADDRESS(Step.TERMS, new Address(), EnumSet.of(FUNDING_CALL)),
    DEADLINE(Step.TERMS, new Day(), EnumSet.of(FUNDING_CALL)),
    TOPICS(Step.TERMS, new SomeOf(Source.TOPICS), EnumSet.of(MENTOR)),
    MODE(Step.TERMS, new OneOf(Source.MODES), EnumSet.of(MENTOR)),
    HOURS(Step.TERMS, new Whole(1, 100), EnumSet.of(MENTOR)),
    OCCUPATION(Step.TERMS, new OneOf(Source.OCCUPATIONS), EnumSet.of(VACANCY, INTERNSHIP)),
    CONTRACT(Step.TERMS, new OneOf(Source.CONTRACTS), EnumSet.of(VACANCY)),
    MONTHS(Step.TERMS, new Whole(1, 24), EnumSet.of(INTERNSHIP)),
    TOWN(Step.TERMS, new OneOf(Source.TOWNS), EnumSet.of(MENTOR, VACANCY, INTERNSHIP)),
    PAY(Step.TERMS, new Amount(), EnumSet.of(VACANCY, INTERNSHIP)),
    CURRENCY(Step.TERMS, new OneOf(Source.CURRENCIES), EnumSet.of(LOAN, FUNDING_CALL, VACANCY, INTERNSHIP)),
    FREE_OF_CHARGE(Step.TERMS, new OneOf(Source.YES_NO), EnumSet.of(VACANCY, INTERNSHIP)),
    SHIFTS(Step.TERMS, new SomeOf(Source.SHIFTS), EnumSet.of(MENTOR, VACANCY, INTERNSHIP)),

    STAGES(Step.DEMANDS, new SomeOf(Source.STAGES), EnumSet.of(LOAN)),
    LEGAL_FORMS(Step.DEMANDS, new SomeOf(Source.LEGAL_FORMS), EnumSet.of(FUNDING_CALL)),
    TERRITORY(Step.DEMANDS, new OneOf(Source.REGIONS), EnumSet.of(LOAN, FUNDING_CALL)),
    SECTORS(Step.DEMANDS, new SomeOf(Source.SECTORS), EnumSet.of(LOAN, FUNDING_CALL, MENTOR, VACANCY, INTERNSHIP)),
    MENTOR_REQUIRED(Step.DEMANDS, new OneOf(Source.YES_NO), EnumSet.of(LOAN)),
    TRAINING(Step.DEMANDS, new Line(60), EnumSet.of(LOAN)),
    SKILLS(Step.DEMANDS, new Skills(), EnumSet.of(VACANCY, INTERNSHIP)),
    LICENCES(Step.DEMANDS, new SomeOf(Source.LICENCES), EnumSet.of(VACANCY, INTERNSHIP)),
    QUALIFICATION(Step.DEMANDS, new OneOf(Source.QUALIFICATIONS), EnumSet.of(VACANCY)),
    SPOKEN(Step.DEMANDS, new Spoken(), EnumSet.of(MENTOR, VACANCY, INTERNSHIP)),

    GROUP_NAME(Step.GROUP, new Line(120), EnumSet.allOf(OfferKind.class)),
    GROUP_GROUND(Step.GROUP, new Line(200), EnumSet.allOf(OfferKind.class)),

    FIRST_DAY(Step.DATES, new Day(), EnumSet.allOf(OfferKind.class)),
    LAST_DAY(Step.DATES, new Day(), EnumSet.allOf(OfferKind.class)),
    POSITIONS(Step.DATES, new Whole(1, 1000), EnumSet.allOf(OfferKind.class)),
    INTRODUCTIONS(Step.DATES, new Whole(1, 3000), EnumSet.allOf(OfferKind.class)),
    RULES(Step.DATES, new OneOf(Source.RULES), EnumSet.allOf(OfferKind.class)),
    WEIGHTS(Step.DATES, new OneOf(Source.WEIGHTS), EnumSet.allOf(OfferKind.class));

    private final Step step;
    private final Input input;
    private final Set<OfferKind> kinds;

    Detail(Step step, Input input, EnumSet<OfferKind> kinds) {
        this.step = step;
        this.input = input;
        this.kinds = Set.copyOf(kinds);
    }

    public Step step() {
        return step;
    }

    public Input input() {
        return input;
    }

    public boolean isOf(OfferKind kind) {
        return kinds.contains(kind);
    }

    /** In lower-case-kebab: the name of its field, of its column and of its texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Detail> of(String word) {
        return Arrays.stream(values())
                .filter(detail -> detail.word().equals(word))
                .findFirst();
    }

    /** All that can be stated of an offer of that kind, in the order in which it is asked. */
    public static List<Detail> of(OfferKind kind) {
        return Arrays.stream(values()).filter(detail -> detail.isOf(kind)).toList();
    }
}

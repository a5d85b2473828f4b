package eu.savoirfaire.matching.offer.statement;

import eu.savoirfaire.infra.access.OrganisationId;
import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferId;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.offer.AmountRange;
import eu.savoirfaire.matching.offer.Demands;
import eu.savoirfaire.matching.offer.LanguageDemand;
import eu.savoirfaire.matching.offer.Offer;
import eu.savoirfaire.matching.offer.SkillDemand;
import eu.savoirfaire.matching.offer.TargetGroup;
import eu.savoirfaire.matching.offer.TermRange;
import eu.savoirfaire.matching.offer.Terms;
import eu.savoirfaire.matching.offer.Validity;
import eu.savoirfaire.matching.profile.Availability;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Place;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a statement that says enough the offer that the matcher reads. */
public final class StatedOffer {
    private final Towns towns;

    public StatedOffer(Towns towns) {
        this.towns = towns;
    }

    /** What is not of the statement itself. */
    public record Frame(OfferId id, OrganisationId provider, LocalDate since, boolean groupApproved) {}

    /** Empty while something is missing without which there is no such offer, or where ranges contradict themselves. */
    public Optional<Offer> of(Statement said, Frame frame) {
        var terms = terms(said);
        var validity = validity(said);
        if (terms.isEmpty() || validity.isEmpty() || isGroupHalfNamed(said)) {
            return Optional.empty();
        }
        return Optional.of(new Offer(
                frame.id(),
                frame.provider(),
                frame.since(),
                validity.get(),
                said.of(Detail.POSITIONS).map(Integer::valueOf).orElse(1),
                Edition.of(said.text(Detail.RULES)),
                Edition.of(said.text(Detail.WEIGHTS)),
                group(said, frame.groupApproved()),
                demands(said),
                terms.get()));
    }

    /** The days on which it stands, once both are said and in their order. */
    public static Optional<Validity> validity(Statement said) {
        var first = said.of(Detail.FIRST_DAY).map(LocalDate::parse);
        var last = said.of(Detail.LAST_DAY).map(LocalDate::parse);
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new Validity(first.get(), last.get()));
    }

    private static boolean isGroupHalfNamed(Statement said) {
        return said.of(Detail.GROUP_NAME).isPresent()
                != said.of(Detail.GROUP_GROUND).isPresent();
    }

    private static @Nullable TargetGroup group(Statement said, boolean approved) {
        return said.isForAGroup()
                ? new TargetGroup(said.text(Detail.GROUP_NAME), said.text(Detail.GROUP_GROUND), approved)
                : null;
    }

    private Optional<Terms> terms(Statement said) {
        return switch (said.kind()) {
            case LOAN -> loan(said);
            case MENTOR ->
                Optional.of(new Terms.Mentor(
                        Set.copyOf(said.codes(Detail.TOPICS)),
                        said.of(Detail.MODE).map(Mode::valueOf).orElse(null),
                        whole(said, Detail.HOURS),
                        times(said)));
            case VACANCY ->
                Optional.of(new Terms.Vacancy(
                        occupation(said),
                        said.of(Detail.CONTRACT).map(Contract::valueOf).orElse(null),
                        money(said, Detail.PAY).orElse(null),
                        times(said)));
            case INTERNSHIP ->
                Optional.of(new Terms.Internship(
                        occupation(said),
                        whole(said, Detail.MONTHS),
                        money(said, Detail.PAY).orElse(null),
                        times(said)));
            case FUNDING_CALL -> call(said);
        };
    }

    private static Optional<Terms> loan(Statement said) {
        var amounts = amounts(said);
        var least = said.of(Detail.LEAST_MONTHS).map(Integer::valueOf);
        var most = said.of(Detail.MOST_MONTHS).map(Integer::valueOf);
        if (amounts.isEmpty() || least.isEmpty() || most.isEmpty() || most.get() < least.get()) {
            return Optional.empty();
        }
        return Optional.of(new Terms.Loan(
                amounts.get(),
                new TermRange(least.get(), most.get()),
                said.of(Detail.RATE)
                        .map(rate -> new BigDecimal(rate).movePointLeft(2))
                        .orElse(null),
                money(said, Detail.FEE).orElse(null),
                said.codes(Detail.STAGES).stream().map(Stage::valueOf).collect(Collectors.toUnmodifiableSet()),
                said.text(Detail.MENTOR_REQUIRED).equals("yes"),
                said.of(Detail.TRAINING).orElse(null)));
    }

    private static Optional<Terms> call(Statement said) {
        var forms =
                said.codes(Detail.LEGAL_FORMS).stream().map(LegalForm::valueOf).collect(Collectors.toUnmodifiableSet());
        return amounts(said)
                .flatMap(amounts -> said.of(Detail.DEADLINE)
                        .map(LocalDate::parse)
                        .map(deadline -> new Terms.FundingCall(
                                said.of(Detail.CALL_ADDRESS).orElse(null), amounts, forms, deadline)));
    }

    private static Optional<AmountRange> amounts(Statement said) {
        return money(said, Detail.LEAST_AMOUNT)
                .flatMap(least -> money(said, Detail.MOST_AMOUNT)
                        .filter(most -> most.amount().compareTo(least.amount()) >= 0)
                        .map(most -> new AmountRange(least, most)));
    }

    /** An amount in the currency of the offer: the euro where none is named. */
    public static Optional<Money> money(Statement said, Detail detail) {
        var currency = said.of(Detail.CURRENCY).orElse("EUR");
        return said.of(detail).map(amount -> Money.of(amount, currency));
    }

    private Demands demands(Statement said) {
        return new Demands(
                said.lines(Detail.SKILLS).stream().map(StatedOffer::skill).toList(),
                said.lines(Detail.SPOKEN).stream().map(StatedOffer::language).toList(),
                place(said),
                said.of(Detail.TERRITORY).orElse(null),
                Set.copyOf(said.codes(Detail.SECTORS)),
                Set.copyOf(said.codes(Detail.LICENCES)),
                whole(said, Detail.QUALIFICATION));
    }

    private @Nullable Place place(Statement said) {
        return said.of(Detail.TOWN).flatMap(towns::town).map(Towns.Town::place).orElse(null);
    }

    /** The skill of a line such as {@code lay-tiles 3 ESSENTIAL}. */
    public static SkillDemand skill(String line) {
        var parts = line.split(" ", 3);
        return new SkillDemand(
                new SkillCode(parts[0]), Integer.parseInt(parts[1]), SkillDemand.Weight.valueOf(parts[2]));
    }

    /** The demand of a line such as {@code it INTERACTION B1 because …}. */
    public static LanguageDemand language(String line) {
        var parts = line.split(" ", 4);
        return new LanguageDemand(parts[0], LanguageSkill.valueOf(parts[1]), Cefr.valueOf(parts[2]), parts[3]);
    }

    private static @Nullable OccupationCode occupation(Statement said) {
        return said.of(Detail.OCCUPATION).map(OccupationCode::new).orElse(null);
    }

    private static @Nullable Availability times(Statement said) {
        return said.of(Detail.SHIFTS)
                .map(_ -> Shift.all(said.codes(Detail.SHIFTS).stream()
                        .map(word -> Shift.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList()))
                .orElse(null);
    }

    private static @Nullable Integer whole(Statement said, Detail detail) {
        return said.of(detail).map(Integer::valueOf).orElse(null);
    }
}

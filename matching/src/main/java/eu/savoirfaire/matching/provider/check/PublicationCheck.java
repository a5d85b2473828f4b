package eu.savoirfaire.matching.provider.check;

import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.offer.statement.Detail;
import eu.savoirfaire.matching.offer.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says everything that keeps an offer from being public. For work: contract, place and pay are stated (Directives (EU) 2019/1152
 * and 2023/970), the worker pays no fee (ILO Convention 181, art. 7), no criterion discriminates (Directives 2000/43/EC,
 * 2000/78/EC and 2006/54/EC). For loans: rate and cost are stated before anybody applies (Directive (EU) 2023/2225).
 */
public final class PublicationCheck {
    private static final Set<Detail> ALWAYS =
            Set.of(Detail.TITLE, Detail.LANGUAGE, Detail.TEXT, Detail.FIRST_DAY, Detail.LAST_DAY, Detail.POSITIONS);

    private static final Map<OfferKind, Set<Detail>> NEEDED = Map.of(
            OfferKind.LOAN,
            Set.of(
                    Detail.LEAST_AMOUNT,
                    Detail.MOST_AMOUNT,
                    Detail.LEAST_MONTHS,
                    Detail.MOST_MONTHS,
                    Detail.RATE,
                    Detail.FEE),
            OfferKind.MENTOR,
            Set.of(Detail.TOPICS, Detail.MODE),
            OfferKind.VACANCY,
            Set.of(Detail.OCCUPATION, Detail.CONTRACT, Detail.TOWN, Detail.PAY, Detail.FREE_OF_CHARGE),
            OfferKind.INTERNSHIP,
            Set.of(Detail.OCCUPATION, Detail.MONTHS, Detail.TOWN, Detail.PAY, Detail.FREE_OF_CHARGE),
            OfferKind.FUNDING_CALL,
            Set.of(Detail.CALL_ADDRESS, Detail.LEAST_AMOUNT, Detail.MOST_AMOUNT, Detail.DEADLINE));

    /** In which people write freely. A group is named by law, and approved by a second person. */
    private static final List<Detail> WORDED = List.of(Detail.TITLE, Detail.TEXT, Detail.TRAINING, Detail.SPOKEN);

    private final FairWords words;

    public PublicationCheck(FairWords words) {
        this.words = words;
    }

    /** What an offer of that kind has to state. */
    public static boolean isNeeded(Detail detail, OfferKind kind) {
        return ALWAYS.contains(detail) || NEEDED.getOrDefault(kind, Set.of()).contains(detail);
    }

    /** Every lack, in the order in which the details are asked; empty when the offer may be public. */
    public List<Lack> lacks(Statement said, LocalDate today) {
        var lacks = new ArrayList<Lack>();
        for (var detail : Detail.of(said.kind())) {
            if (isNeeded(detail, said.kind()) && said.of(detail).isEmpty()) {
                lacks.add(Lack.of(detail, "missing-" + detail.word()));
            }
            contradiction(said, detail, today).ifPresent(lacks::add);
            if (WORDED.contains(detail)) {
                lacks.addAll(wording(detail, said.text(detail)));
            }
        }
        return lacks;
    }

    /** What must not be asked for in one text. */
    public List<Lack> wording(Detail detail, String text) {
        return words.find(text).stream()
                .map(finding -> new Lack(
                        detail,
                        "wording-" + finding.attribute(),
                        List.of(finding.words()),
                        Optional.of(new Lack.Found(finding.start(), finding.end()))))
                .toList();
    }

    private static Optional<Lack> contradiction(Statement said, Detail detail, LocalDate today) {
        return switch (detail) {
            case LAST_DAY -> wrongEnd(said, today);
            case DEADLINE ->
                said.of(detail)
                        .map(LocalDate::parse)
                        .filter(day -> day.isBefore(today))
                        .map(_ -> Lack.of(detail, "deadline-over"));
            case MOST_AMOUNT -> disordered(said, Detail.LEAST_AMOUNT, detail, "amounts-turned");
            case MOST_MONTHS -> disordered(said, Detail.LEAST_MONTHS, detail, "months-turned");
            case FREE_OF_CHARGE ->
                said.of(detail).filter(answer -> !answer.equals("yes")).map(_ -> Lack.of(detail, "fee-asked"));
            case PAY ->
                said.of(detail)
                        .filter(pay -> new BigDecimal(pay).signum() == 0 && said.kind() == OfferKind.VACANCY)
                        .map(_ -> Lack.of(detail, "no-pay"));
            case GROUP_NAME -> missingBeside(said, detail, Detail.GROUP_GROUND);
            case GROUP_GROUND -> missingBeside(said, detail, Detail.GROUP_NAME);
            default -> Optional.empty();
        };
    }

    private static Optional<Lack> wrongEnd(Statement said, LocalDate today) {
        var last = said.of(Detail.LAST_DAY).map(LocalDate::parse);
        var first = said.of(Detail.FIRST_DAY).map(LocalDate::parse);
        if (last.isPresent() && first.isPresent() && last.get().isBefore(first.get())) {
            return Optional.of(Lack.of(Detail.LAST_DAY, "ends-before-it-begins"));
        }
        return last.filter(day -> day.isBefore(today)).map(_ -> Lack.of(Detail.LAST_DAY, "over-already"));
    }

    private static Optional<Lack> disordered(Statement said, Detail least, Detail most, String code) {
        var low = said.of(least).map(BigDecimal::new);
        var high = said.of(most).map(BigDecimal::new);
        return low.isPresent() && high.isPresent() && high.get().compareTo(low.get()) < 0
                ? Optional.of(Lack.of(most, code))
                : Optional.empty();
    }

    private static Optional<Lack> missingBeside(Statement said, Detail detail, Detail other) {
        return said.of(detail).isEmpty() && said.of(other).isPresent()
                ? Optional.of(Lack.of(detail, "missing-" + detail.word()))
                : Optional.empty();
    }
}

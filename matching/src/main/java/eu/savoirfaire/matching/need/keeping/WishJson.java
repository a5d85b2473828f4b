package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.need.Contract;
import eu.savoirfaire.matching.need.LegalForm;
import eu.savoirfaire.matching.need.Mode;
import eu.savoirfaire.matching.need.Money;
import eu.savoirfaire.matching.need.Stage;
import eu.savoirfaire.matching.need.Wish;
import eu.savoirfaire.matching.taxonomy.OccupationCode;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A wish in the shape in which it is written: plain values, without the person's own words. What was not answered is null. */
@Serdeable
record WishJson(
        @Nullable Sum sum,
        @Nullable Integer number,
        @Nullable LegalForm form,
        @Nullable Stage stage,
        @Nullable Mode mode,
        @Nullable List<String> codes,
        @Nullable List<Contract> contracts,
        @Nullable String sector) {

    @Serdeable
    record Sum(String amount, String currency) {}

    static WishJson of(Wish wish) {
        return switch (wish) {
            case Wish.Microcredit it ->
                new WishJson(sum(it.amount()), it.term(), it.form(), it.stage(), null, null, null, it.sector());
            case Wish.Mentoring it ->
                new WishJson(null, it.hours(), null, null, it.mode(), sorted(it.goals()), null, it.sector());
            case Wish.Job it ->
                new WishJson(
                        sum(it.leastPay()),
                        null,
                        null,
                        null,
                        null,
                        codes(it.occupations()),
                        it.contracts() == null
                                ? null
                                : it.contracts().stream().sorted().toList(),
                        it.sector());
            case Wish.Internship it ->
                new WishJson(
                        sum(it.leastPay()), it.months(), null, null, null, codes(it.occupations()), null, it.sector());
        };
    }

    /** @param words what it is for, in the person's own words */
    Wish wish(NeedKind kind, @Nullable String words) {
        return switch (kind) {
            case MICROCREDIT -> new Wish.Microcredit(money(), number, words, form, stage, sector);
            case MENTORING -> new Wish.Mentoring(codes == null ? null : Set.copyOf(codes), mode, number, sector);
            case JOB -> new Wish.Job(occupations(), contracts == null ? null : Set.copyOf(contracts), money(), sector);
            case INTERNSHIP -> new Wish.Internship(occupations(), number, money(), sector);
        };
    }

    private @Nullable Money money() {
        return sum == null ? null : Money.of(sum.amount(), sum.currency());
    }

    private @Nullable Set<OccupationCode> occupations() {
        return codes == null ? null : codes.stream().map(OccupationCode::new).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Sum sum(@Nullable Money money) {
        return money == null
                ? null
                : new Sum(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    private static @Nullable List<String> codes(@Nullable Set<OccupationCode> codes) {
        return codes == null
                ? null
                : sorted(codes.stream().map(OccupationCode::value).toList());
    }

    private static @Nullable List<String> sorted(@Nullable Collection<String> words) {
        return words == null ? null : words.stream().sorted().toList();
    }
}

package eu.savoirfaire.matching.lending.sight;

import eu.savoirfaire.matching.provider.answer.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form about a loan, to be read and, where it was refused, shown again. */
public record LoanForm(Map<String, Object> form) {
    public static final LoanForm NOTHING = new LoanForm(Map.of());

    /** The text of a field, without blanks around it; empty where there is none. */
    public String text(String name) {
        return form.get(name) instanceof String text ? text.strip().replace("\r\n", "\n") : "";
    }

    /** What stands in a field again: what was typed, else what was there before. */
    public String or(String name, String otherwise) {
        return form.containsKey(name) ? text(name) : otherwise;
    }

    public Optional<BigDecimal> amount(String name) {
        return Numbers.decimal(text(name));
    }

    public Optional<Integer> whole(String name) {
        return Numbers.whole(text(name));
    }

    public Optional<LocalDate> day(String name) {
        return Numbers.day(text(name));
    }

    /** The version that was looked at; none where the field was lost. */
    public long version() {
        return whole("version").orElse(-1);
    }
}

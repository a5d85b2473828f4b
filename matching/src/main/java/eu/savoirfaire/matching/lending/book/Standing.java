package eu.savoirfaire.matching.lending.book;

import eu.savoirfaire.matching.credit.Instalment;
import java.math.BigDecimal;

/**
 * How far one line of a plan is paid: first its fee, then its interest, then its principal.
 */
public record Standing(Instalment line, BigDecimal fee, BigDecimal interest, BigDecimal principal) {

    public BigDecimal paid() {
        return fee.add(interest).add(principal);
    }

    public BigDecimal open() {
        return due(line).subtract(paid());
    }

    public boolean isPaid() {
        return open().signum() == 0;
    }

    /** What is to be paid on the day of a line: interest, principal and fee. */
    static BigDecimal due(Instalment line) {
        return line.payment().add(line.fee());
    }

    static Standing of(Instalment line, BigDecimal money) {
        var fee = money.min(line.fee());
        var interest = money.subtract(fee).min(line.interest());
        var principal = money.subtract(fee).subtract(interest).min(line.principal());
        return new Standing(line, fee, interest, principal);
    }
}

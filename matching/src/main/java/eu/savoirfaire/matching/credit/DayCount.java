package eu.savoirfaire.matching.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which part of a month's interest the days of a broken first period bear. Whole months bear a twelfth of the year's. */
public enum DayCount {
    /** Actual days over the actual days of the month that ends when they end: 15 January to 1 February is 17/31. */
    ACTUAL_DAYS_OF_MONTH {
        @Override
        BigDecimal brokenMonth(LocalDate from, LocalDate to) {
            return share(ChronoUnit.DAYS.between(from, to), ChronoUnit.DAYS.between(to.minusMonths(1), to));
        }
    },
    /** Months of 30 days, the 31st counted as the 30th (30E/360): 15 January to 1 February is 16/30. */
    THIRTY_DAYS {
        @Override
        BigDecimal brokenMonth(LocalDate from, LocalDate to) {
            return share(days30(to) - days30(from), DAYS_OF_MONTH);
        }
    };

    private static final int DAYS_OF_MONTH = 30;

    abstract BigDecimal brokenMonth(LocalDate from, LocalDate to);

    /** The months from one day to another: whole ones counted back from the last day, and the days that are left over. */
    BigDecimal months(LocalDate from, LocalDate to) {
        var whole = 0;
        while (!to.minusMonths(whole + 1).isBefore(from)) {
            whole++;
        }
        return brokenMonth(from, to.minusMonths(whole)).add(BigDecimal.valueOf(whole));
    }

    private static BigDecimal share(long days, long ofDays) {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(ofDays), MathContext.DECIMAL128);
    }

    private static long days30(LocalDate day) {
        var month = day.getYear() * 12L + day.getMonthValue();
        return month * DAYS_OF_MONTH + Math.min(day.getDayOfMonth(), DAYS_OF_MONTH);
    }
}

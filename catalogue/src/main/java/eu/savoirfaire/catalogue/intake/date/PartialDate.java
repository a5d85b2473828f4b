package eu.savoirfaire.catalogue.intake.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;

/** A date as exact as it was written. Its text is ISO 8601: {@code 2019-04-12}, {@code 2017-03}, {@code 2018}, {@code 2020/2022}. */
public sealed interface PartialDate {

    String iso();

    /** The first day that it may mean. */
    LocalDate earliest();

    /** The day, month or year it is or begins with: a {@link LocalDate}, {@link YearMonth} or {@link Year}. */
    TemporalAccessor begin();

    record Day(LocalDate day) implements PartialDate {
        @Override
        public String iso() {
            return day.toString();
        }

        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public TemporalAccessor begin() {
            return day;
        }
    }

    record Month(YearMonth month) implements PartialDate {
        @Override
        public String iso() {
            return month.toString();
        }

        @Override
        public LocalDate earliest() {
            return month.atDay(1);
        }

        @Override
        public TemporalAccessor begin() {
            return month;
        }
    }

    record WholeYear(Year year) implements PartialDate {
        @Override
        public String iso() {
            return year.toString();
        }

        @Override
        public LocalDate earliest() {
            return year.atDay(1);
        }

        @Override
        public TemporalAccessor begin() {
            return year;
        }
    }

    /** From one date to another, both included and equally exact. */
    record Range(PartialDate from, PartialDate to) implements PartialDate {
        @Override
        public String iso() {
            return from.iso() + "/" + to.iso();
        }

        @Override
        public LocalDate earliest() {
            return from.earliest();
        }

        @Override
        public TemporalAccessor begin() {
            return from.begin();
        }
    }
}

package eu.savoirfaire.matching.followup;

import eu.savoirfaire.matching.Edition;
import eu.savoirfaire.matching.OfferKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When both sides are asked, for one kind of offer: a released edition.
 *
 * @param remindAfter when whoever has not answered is asked once more, counted from when they were asked first
 * @param unknownAfter when no answer is written down as not known, counted from the same
 */
public record Schedule(Edition edition, OfferKind offers, Times times, Duration remindAfter, Duration unknownAfter) {
    /** Nobody is asked at night. */
    static final LocalTime HOUR = LocalTime.of(9, 0);

    public Schedule {
        if (remindAfter.compareTo(unknownAfter) >= 0 || !remindAfter.isPositive()) {
            throw new IllegalArgumentException("whoever is asked once more needs time to answer: " + edition);
        }
    }

    /** On which days. */
    public sealed interface Times {

        /** @param months after the beginning, each more than the one before, from 1 */
        record Months(List<Integer> months) implements Times {
            public Months {
                months = requireRising(months);
            }
        }

        /**
         * @param percent of its length, each more than the one before, from 1
         * @param unstated the length in months where the offer states none
         */
        record Parts(List<Integer> percent, int unstated) implements Times {
            public Parts {
                percent = requireRising(percent);
            }
        }

        private static List<Integer> requireRising(List<Integer> numbers) {
            var before = 0;
            for (var number : numbers) {
                if (number <= before) {
                    throw new IllegalArgumentException(numbers + " do not rise from 1");
                }
                before = number;
            }
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("there is no time at all");
            }
            return List.copyOf(numbers);
        }
    }

    /**
     * The moments at which both sides are asked, the earliest first: at nine in the morning of each day, also where clocks were
     * changed meanwhile.
     *
     * @param began when the match did
     * @param length in months, as the offer states it
     */
    public List<Instant> due(Instant began, Optional<Integer> length, ZoneId zone) {
        var first = began.atZone(zone).toLocalDate();
        return switch (times) {
            case Times.Months(var months) ->
                months.stream()
                        .map(number -> moment(first.plusMonths(number), zone))
                        .toList();
            case Times.Parts(var percent, var unstated) -> {
                var days = ChronoUnit.DAYS.between(first, first.plusMonths(length.orElse(unstated)));
                yield percent.stream()
                        .map(part -> moment(first.plusDays(Math.ceilDiv(days * part, 100)), zone))
                        .toList();
            }
        };
    }

    private static Instant moment(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}

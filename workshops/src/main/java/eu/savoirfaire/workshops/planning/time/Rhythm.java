package eu.savoirfaire.workshops.planning.time;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the workshops of a series come again: at the same local time, whatever the clocks do in between.
 *
 * @param step from one to the next, of days or months
 * @param times how many there are, 1 to 100
 */
public record Rhythm(Period step, int times) {
    private static final int MOST = 100;

    public Rhythm {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " times, not " + times);
        }
        if (times > 1 && (step.isZero() || step.isNegative())) {
            throw new IllegalArgumentException("a step forward, not " + step);
        }
    }

    public static Rhythm weekly(int times) {
        return new Rhythm(Period.ofWeeks(1), times);
    }

    /**
     * The hours of each workshop, counted from the first (so that a series on the 31st does not slide to the 28th). Each is
     * read by itself: one may fall into an hour that does not exist, and its trainer decides.
     */
    public List<HoursReading> from(Hours first) {
        return IntStream.range(0, times)
                .mapToObj(n -> Hours.read(first.zone(), later(first.localStart(), n), later(first.localEnd(), n)))
                .toList();
    }

    private LocalMoment later(LocalMoment moment, int n) {
        LocalDateTime local = moment.local().plus(step.multipliedBy(n));
        return new LocalMoment(local, moment.pass());
    }
}

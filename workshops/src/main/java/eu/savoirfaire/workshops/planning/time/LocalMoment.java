package eu.savoirfaire.workshops.planning.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What a clock on the wall shows.
 *
 * @param pass which time it shows it, where it does so twice; empty when nobody said
 */
public record LocalMoment(LocalDateTime local, Optional<Pass> pass) {

    public static LocalMoment at(LocalDateTime local) {
        return new LocalMoment(local, Optional.empty());
    }

    public LocalMoment on(Pass chosen) {
        return new LocalMoment(local, Optional.of(chosen));
    }

    /** The same in a zone; the first pass when nobody said which. */
    ZonedDateTime in(ZoneId zone) {
        var first = local.atZone(zone).withEarlierOffsetAtOverlap();
        return pass.filter(Pass.SECOND::equals).isPresent() ? first.withLaterOffsetAtOverlap() : first;
    }
}

package eu.savoirfaire.platform.accesspoint.stop;

import eu.savoirfaire.infra.refusal.Refusal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;

/** What is not done to a stop, to be expected. */
public sealed interface StopRefusal extends Refusal {

    record NotFound() implements StopRefusal {
        @Override
        public String code() {
            return "platform.stop.not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Only a mobile unit stops here and there. */
    record NotMobile() implements StopRefusal {
        @Override
        public String code() {
            return "platform.stop.not-mobile";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * The unit stands somewhere else then.
     *
     * @param wished when it cannot be
     * @param other the stop that is in the way
     */
    record Overlaps(PlannedStop wished, Stop other) implements StopRefusal {
        @Override
        public String code() {
            return "platform.stop.overlaps";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(
                    Notation.day(wished.day()),
                    Notation.day(other.begins()),
                    Notation.time(other.begins()),
                    Notation.time(other.ends()),
                    other.site().municipality());
        }
    }

    /** The clocks skip the time in that night. */
    record NoSuchTime(PlannedStop wished) implements StopRefusal {
        @Override
        public String code() {
            return "platform.stop.no-such-time";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(Notation.day(wished.day()));
        }
    }

    /** It was changed meanwhile, or is as was wished already. */
    record Overtaken() implements StopRefusal {
        @Override
        public String code() {
            return "platform.stop.overtaken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Days and times as every language reads them: a refusal does not know its reader. */
    final class Notation {
        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

        private Notation() {}

        static String day(TemporalAccessor day) {
            return DAY.format(day);
        }

        static String time(TemporalAccessor time) {
            return TIME.format(time);
        }
    }
}

package eu.savoirfaire.workshops.attendance;

import eu.savoirfaire.infra.refusal.Refusal;
import java.util.List;

/** Why something about attendance was not done. */
public sealed interface AttendanceRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** Nobody was there yet. */
    record NotYet() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.not-yet";
        }
    }

    /** The file that somebody looked at is not there any more: another one came in between. */
    record FileGone() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.file-gone";
        }
    }

    /** Names wait until somebody decides whose they are. */
    record NamesWait(int names) implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.names-wait";
        }

        @Override
        public List<Object> arguments() {
            return List.of(names);
        }
    }

    /** Whoever was there is one of those who are registered; nobody else is ever made up. */
    record NotRegistered() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.not-registered";
        }
    }

    /** Times that are none, end before they begin, or lie outside the day. */
    record NoTime() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.no-time";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Whoever changes what is known of somebody says why. */
    record NoReason() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.no-reason";
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nothing says that the person was there. */
    record NothingKnown() implements AttendanceRefusal {
        @Override
        public String code() {
            return "workshops.attendance.nothing-known";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}

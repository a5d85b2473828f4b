package eu.savoirfaire.matching.followup;

import eu.savoirfaire.matching.match.Result;
import java.time.Instant;

/** What one side says of a match that has begun: two closed lists, nothing in words. */
public record Answer(Standing standing, Course course, Instant at) {

    public enum Standing {
        GOES_ON,
        ENDED
    }

    public enum Course {
        WELL,
        PARTLY,
        BADLY;

        Result result() {
            return switch (this) {
                case WELL -> Result.SUCCESS;
                case PARTLY -> Result.PARTIAL;
                case BADLY -> Result.FAILED;
            };
        }
    }

    /** Whether both say the same, whenever they said it. */
    boolean agreesWith(Answer other) {
        return standing == other.standing && course == other.course;
    }

    boolean goesOn() {
        return standing == Standing.GOES_ON;
    }
}

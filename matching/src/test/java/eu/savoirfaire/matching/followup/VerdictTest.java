package eu.savoirfaire.matching.followup;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.matching.followup.Answer.Course;
import eu.savoirfaire.matching.followup.Answer.Standing;
import eu.savoirfaire.matching.match.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Instant NOW = Instant.parse("2027-01-01T09:00:00Z");

    /** Every pair of answers, and silence, in the middle and at the end. */
    @Test
    void theRuleIsTheWholeOfIt() {
        for (var seeker : answers()) {
            for (var provider : answers()) {
                for (var last : List.of(false, true)) {
                    assertThat(Verdict.of(seeker, provider, last))
                            .as("%s, %s, last %s", seeker, provider, last)
                            .isEqualTo(expected(seeker, provider, last));
                    assertThat(Verdict.of(provider, seeker, last))
                            .as("neither side counts more")
                            .isEqualTo(Verdict.of(seeker, provider, last));
                }
            }
        }
    }

    @Test
    void silenceIsNeverTakenForAgreement() {
        for (var answer : answers()) {
            assertThat(Verdict.of(answer, Optional.empty(), true))
                    .isEqualTo(answer.isEmpty() ? new Verdict.Settled(Result.UNKNOWN) : new Verdict.Undecided());
        }
    }

    private static Verdict expected(Optional<Answer> seeker, Optional<Answer> provider, boolean last) {
        if (!last && mayGoOn(seeker) && mayGoOn(provider)) {
            return new Verdict.GoesOn();
        }
        if (seeker.isEmpty() && provider.isEmpty()) {
            return new Verdict.Settled(Result.UNKNOWN);
        }
        if (!seeker.equals(provider)) {
            return new Verdict.Undecided();
        }
        return new Verdict.Settled(
                switch (seeker.orElseThrow().course()) {
                    case WELL -> Result.SUCCESS;
                    case PARTLY -> Result.PARTIAL;
                    case BADLY -> Result.FAILED;
                });
    }

    private static boolean mayGoOn(Optional<Answer> answer) {
        return answer.isEmpty() || answer.get().standing() == Standing.GOES_ON;
    }

    private static List<Optional<Answer>> answers() {
        var all = new ArrayList<Optional<Answer>>();
        all.add(Optional.empty());
        for (var standing : Standing.values()) {
            for (var course : Course.values()) {
                all.add(Optional.of(new Answer(standing, course, NOW)));
            }
        }
        return all;
    }
}

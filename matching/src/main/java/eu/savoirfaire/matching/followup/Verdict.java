package eu.savoirfaire.matching.followup;

import eu.savoirfaire.matching.match.Result;
import java.util.Optional;

/** What follows from the answers of both sides once no more will come. */
public sealed interface Verdict {

    /** It goes on, and is asked about again. */
    record GoesOn() implements Verdict {}

    /** Both say the same of what came of it, or nobody says anything at its end. */
    record Settled(Result result) implements Verdict {}

    /** The two do not say the same: a person decides. */
    record Undecided() implements Verdict {}

    /**
     * Before the last time an answer that it goes on is enough, whatever else is said of it: only how it ends is settled.
     *
     * @param last whether nobody will be asked again
     */
    static Verdict of(Optional<Answer> seeker, Optional<Answer> provider, boolean last) {
        if (seeker.isEmpty() && provider.isEmpty()) {
            return last ? new Settled(Result.UNKNOWN) : new GoesOn();
        }
        if (!last && goesOnIfAnswered(seeker) && goesOnIfAnswered(provider)) {
            return new GoesOn();
        }
        return seeker.filter(one -> provider.filter(one::agreesWith).isPresent())
                .<Verdict>map(both -> new Settled(both.course().result()))
                .orElseGet(Undecided::new);
    }

    private static boolean goesOnIfAnswered(Optional<Answer> answer) {
        return answer.map(Answer::goesOn).orElse(true);
    }
}

package eu.savoirfaire.matching.need.keeping;

import eu.savoirfaire.infra.privacy.Consents;
import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.seeker.Seekers;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Whether a person agrees that a need of theirs is brought before those who could answer it. */
@Singleton
public final class Agreement {
    private final Seekers seekers;
    /** Asked for late: consents are given with permission, and permissions have to know whose a need is. */
    private final Provider<Consents> consents;

    Agreement(Seekers seekers, Provider<Consents> consents) {
        this.seekers = seekers;
        this.consents = consents;
    }

    /** Asked anew each time. Who is nobody, in the demo data, has nothing to lose. */
    public boolean given(KeptNeed kept) {
        return seekers.person(kept.seeker())
                .map(person -> consents.get().given(person, purpose(kept.need().kind())))
                .orElse(true);
    }

    /** What is asked for a kind of need: one purpose for each kind of those who offer. */
    public static String purpose(NeedKind kind) {
        return switch (kind) {
            case MICROCREDIT -> "suggested-to-lenders";
            case MENTORING -> "suggested-to-mentors";
            case JOB, INTERNSHIP -> "suggested-to-employers";
        };
    }
}

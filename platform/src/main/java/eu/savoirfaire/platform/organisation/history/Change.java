package eu.savoirfaire.platform.organisation.history;

import eu.savoirfaire.infra.vocabulary.Language;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was changed about an organisation.
 *
 * @param by the account of whoever did it; empty for the program, and when the person is gone
 * @param fact what exactly
 */
public record Change(Instant at, Optional<UUID> by, Fact fact) {

    /** What a change is about. */
    public enum Kind {
        ENTERED,
        NAME,
        TYPE,
        PLACE,
        WEB,
        /** One more alias. */
        CALLED,
        /** One alias less. */
        NOT_CALLED,
        /** Another was joined to this one. */
        JOINED,
        /** This one was joined to another. */
        JOINED_TO,
        /** A part stands for itself again. */
        SPLIT_BACK,
        /** This one stands for itself again. */
        STANDS_AGAIN,
        /** Some aliases went to a new organisation. */
        SPLIT_OFF,
        /** This one was made of some aliases of another. */
        SPLIT_FROM,
        /** A curator said that this one and another are two. */
        DIFFERENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param language of an alias that not all languages have
     * @param old what it was; empty for nothing
     * @param fresh what it is now; empty for nothing
     */
    public record Fact(Kind kind, Optional<Language> language, Optional<String> old, Optional<String> fresh) {

        public static Fact of(Kind kind, Optional<String> old, Optional<String> fresh) {
            return new Fact(kind, Optional.empty(), old, fresh);
        }

        public static Fact of(Kind kind, String fresh) {
            return of(kind, Optional.empty(), Optional.of(fresh));
        }
    }
}

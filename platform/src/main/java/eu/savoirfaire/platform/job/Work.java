package eu.savoirfaire.platform.job;

import eu.savoirfaire.infra.event.recipient.Progress;
import eu.savoirfaire.infra.refusal.Refused;
import java.util.List;
import java.util.Optional;

/** A kind of long work: a bean each. It runs on a thread of its own, outside any transaction. */
public interface Work {

    /** In a word with hyphens, such as {@code verify-audit}: also the end of the key of its name. */
    String kind();

    /** What it can be done to, of which one is named when it starts; empty when there is nothing to choose. */
    default List<String> subjects() {
        return List.of();
    }

    /**
     * Does it.
     *
     * @param subject one of {@link #subjects}; empty when there is nothing to choose
     * @param progress to be told now and then; false from it means to stop
     * @return what came of it; empty when it was stopped
     * @throws Refused when it could not be done, for a reason that people understand
     */
    Optional<Finding> run(String subject, Progress progress);

    /**
     * What came of it.
     *
     * @param good false when it found something that somebody has to look at
     * @param key of a text
     * @param arguments of the text, without line breaks and without personal data
     */
    record Finding(boolean good, String key, List<String> arguments) {
        public static Finding good(String key, Object... arguments) {
            return new Finding(true, key, texts(arguments));
        }

        public static Finding bad(String key, Object... arguments) {
            return new Finding(false, key, texts(arguments));
        }

        private static List<String> texts(Object... arguments) {
            return List.of(arguments).stream().map(String::valueOf).toList();
        }
    }
}

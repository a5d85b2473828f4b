package eu.savoirfaire.matching.recognition.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a qualification that is to be recognised. */
public enum RecognitionAction {
    /** What is said of it is written anew. */
    CHANGE,
    SUBMIT,
    /** An assessor puts their name to it. */
    TAKE_UP,
    /** Back into the queue, for another. */
    LAY_DOWN,
    ASK,
    ANSWER,
    RECOGNISE,
    REFUSE,
    /** The person asks that somebody else decides. */
    APPEAL,
    WITHDRAW,
    /** The person takes back that they withdrew. */
    RESTORE;

    /** As events, addresses and texts have it: {@code take-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecognitionAction> of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst();
    }
}

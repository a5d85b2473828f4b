package eu.savoirfaire.infra.web.message;

import eu.savoirfaire.infra.vocabulary.Language;
import java.text.Bidi;

/** Keeps a piece of text from turning the sentence around it: Unicode isolates (UAX 9 §2.4.2). */
final class Isolation {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolation() {}

    /** The text as it may stand in a sentence of the language: set apart where one of the two reads right to left. */
    static String isolated(String text, Language sentence) {
        return sentence == Language.AR || Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : text;
    }
}

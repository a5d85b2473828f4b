package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.NeedKind;
import eu.savoirfaire.matching.OfferKind;
import eu.savoirfaire.matching.eligibility.Truth;
import java.util.Arrays;

/**
 * The eligibilities whose rules are all of some questions, by far the most, one after the other in one array: there are tens of
 * thousands, and a query goes through them all.
 */
final class PlainRules {
    private static final OfferKind[] KINDS = OfferKind.values();

    private byte[] kinds = new byte[64];
    private boolean[] isPlain = new boolean[64];
    private int[] first = new int[65];
    private int[] questions = new int[256];
    private int size;

    void add(OfferKind kind, Shape shape) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            isPlain = Arrays.copyOf(isPlain, 2 * size);
            first = Arrays.copyOf(first, 2 * size + 1);
        }
        var asked = shape instanceof Shape.AllAsked all ? all.questions() : new int[0];
        var end = first[size] + asked.length;
        if (end > questions.length) {
            questions = Arrays.copyOf(questions, 2 * end);
        }
        System.arraycopy(asked, 0, questions, first[size], asked.length);
        kinds[size] = (byte) Arrays.asList(KINDS).indexOf(kind);
        isPlain[size] = shape instanceof Shape.AllAsked;
        first[++size] = end;
    }

    PlainRules copy() {
        var copy = new PlainRules();
        copy.kinds = kinds.clone();
        copy.isPlain = isPlain.clone();
        copy.first = first.clone();
        copy.questions = questions.clone();
        copy.size = size;
        return copy;
    }

    /** Which kinds answer a need, in the order of the kinds. */
    static boolean[] answering(NeedKind need) {
        var answering = new boolean[KINDS.length];
        for (var i = 0; i < KINDS.length; i++) {
            answering[i] = need.isAnsweredBy(KINDS[i]);
        }
        return answering;
    }

    boolean isOf(boolean[] answering, int code) {
        return answering[kinds[code]];
    }

    boolean isPlain(int code) {
        return isPlain[code];
    }

    Truth truth(int code, Answers answers) {
        return answers.least(questions, first[code], first[code + 1]);
    }
}

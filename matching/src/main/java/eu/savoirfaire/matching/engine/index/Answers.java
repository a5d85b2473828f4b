package eu.savoirfaire.matching.engine.index;

import eu.savoirfaire.matching.compiled.CompiledNeed;
import eu.savoirfaire.matching.eligibility.Truth;
import eu.savoirfaire.matching.engine.index.Eligibilities.Question;
import eu.savoirfaire.matching.need.Declaration;
import java.util.List;

/** What one need answers to each question, if nothing is declared for an offer. A question is put when it is first needed. */
final class Answers {
    private static final int NOT_ASKED = 0;
    private static final int FALSE = 1;
    private static final int UNKNOWN = 2;

    private final CompiledNeed need;
    private final List<Question> questions;
    private final byte[] answers;

    Answers(CompiledNeed need, List<Question> questions) {
        this.need = need;
        this.questions = questions;
        answers = new byte[questions.size()];
    }

    Truth to(int question) {
        return truth(code(question));
    }

    /** The least answer to any of those that stand from one place to another. */
    Truth least(int[] of, int from, int to) {
        var least = (int) code(Truth.TRUE);
        for (var i = from; i < to && least > FALSE; i++) {
            least = Math.min(least, code(of[i]));
        }
        return truth(least);
    }

    private int code(int question) {
        var code = answers[question];
        if (code == NOT_ASKED) {
            var asked = questions.get(question);
            code = code(need.truth(asked.atom(), asked.required(), Declaration.RATHER_NOT_SAY));
            answers[question] = code;
        }
        return code;
    }

    private static Truth truth(int code) {
        return switch (code) {
            case FALSE -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
            default -> Truth.TRUE;
        };
    }

    private static byte code(Truth truth) {
        return (byte) (truth.ordinal() + 1);
    }
}

package eu.savoirfaire.workshops.survey.result;

import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.workshops.survey.Question;
import java.util.List;

/** What is told of the answers to one question. */
public sealed interface Shown {

    Question question();

    /** So few answered it that nothing is told. */
    record TooFew(Question question) implements Shown {}

    /**
     * Of a scale.
     *
     * @param steps neighbouring steps of the scale together, so that each stands for nobody or for at least five
     * @param median the answer in the middle, the lower one of two
     */
    record Scale(Question question, int people, List<Steps> steps, int median) implements Shown {}

    /**
     * Of a choice of one.
     *
     * @param options each of which nobody or at least five chose
     * @param rest those that are counted together, so that none can be told apart; empty when there are none
     */
    record Choice(Question question, int people, List<Counted> options, List<Label> rest, int restPeople)
            implements Shown {}

    /**
     * Of a choice of several.
     *
     * @param options that can be told exactly
     * @param few options that fewer than five chose
     * @param most options that fewer than five did not choose
     */
    record Several(Question question, int people, List<Counted> options, List<Label> few, List<Label> most)
            implements Shown {}

    /** What was written, in an order that says nothing. */
    record Texts(Question question, int people, List<Written> texts) implements Shown {}

    /** @param from and {@code to} the steps, the same for a single one */
    record Steps(int from, int to, long people) {}

    record Counted(Label option, long people) {}

    /**
     * @param id of what is said, not of who said it
     * @param hidden whether a trainer hid it because it names somebody
     */
    record Written(String id, String text, boolean hidden) {}
}

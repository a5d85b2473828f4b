package eu.savoirfaire.matching.recognition.page;

import eu.savoirfaire.infra.web.form.FormErrors;
import eu.savoirfaire.infra.web.message.Label;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import java.util.List;
import java.util.Optional;

/**
 * One's own qualification, with what can be done with it.
 *
 * @param months how many a decision takes at most; empty while nobody knows what it is for
 * @param missing what is still to be said before it can be sent
 * @param typed into the one text field that the page may have
 * @param notice what happened meanwhile, if anything
 */
record OwnView(
        Told one,
        Optional<Integer> months,
        List<RecognitionAction> actions,
        List<Label> missing,
        boolean forAnother,
        String typed,
        FormErrors errors,
        Optional<Label> notice) {

    /** What needs no words: one button each. */
    public List<Button> buttons() {
        return actions.stream()
                .filter(action -> action == RecognitionAction.SUBMIT
                        || action == RecognitionAction.WITHDRAW
                        || action == RecognitionAction.RESTORE)
                .filter(action -> action != RecognitionAction.SUBMIT || missing.isEmpty())
                .map(action -> new Button(action.word(), Label.key("matching.recognition.act." + action.word())))
                .toList();
    }

    /** What is done with words: an answer, or an appeal. */
    public Optional<Button> words() {
        return actions.stream()
                .filter(action -> action == RecognitionAction.ANSWER || action == RecognitionAction.APPEAL)
                .map(action -> new Button(action.word(), Label.key("matching.recognition.act." + action.word())))
                .findFirst();
    }

    public boolean changeable() {
        return actions.contains(RecognitionAction.CHANGE);
    }

    /** @param word of the action, as it stands in the address */
    record Button(String word, Label label) {
        public boolean leadsOn() {
            return !word.equals("withdraw");
        }

        /** What is to be written, such as the answer. */
        public Label question() {
            return Label.key("matching.recognition." + word);
        }

        public Label hint() {
            return Label.key("matching.recognition." + word + ".hint");
        }
    }
}

package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.matching.recognition.table.RecognitionAction;

/** Something that is asked to be done, with what it needs. */
public sealed interface RecognitionCommand {

    RecognitionAction action();

    /** One that needs nothing more. */
    record Simple(RecognitionAction action) implements RecognitionCommand {}

    /** A question, an answer, or why the person appeals. */
    record Say(RecognitionAction action, String text) implements RecognitionCommand {}

    /** Says anew what the qualification is. */
    record Write(Qualification qualification) implements RecognitionCommand {
        @Override
        public RecognitionAction action() {
            return RecognitionAction.CHANGE;
        }
    }

    record Recognise(Outcome.Recognised outcome) implements RecognitionCommand {
        @Override
        public RecognitionAction action() {
            return RecognitionAction.RECOGNISE;
        }
    }

    record Refuse(Outcome.NotRecognised outcome) implements RecognitionCommand {
        @Override
        public RecognitionAction action() {
            return RecognitionAction.REFUSE;
        }
    }
}

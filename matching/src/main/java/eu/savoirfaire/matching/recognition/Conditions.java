package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.matching.recognition.Recognition.By;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionGuard;
import java.util.Optional;

/** Whether what the table asks for holds, and whether what was sent along is fit. */
record Conditions(Recognition recognition, By by) {
    private static final int HIGHEST_EQF = 8;

    /** What stands against it; empty when the guard holds. */
    Optional<RecognitionRefusal> against(RecognitionGuard guard) {
        var course = recognition.course();
        return switch (guard) {
            case NONE -> Optional.empty();
            case COMPLETE -> unless(recognition.qualification().isComplete(), new RecognitionRefusal.Incomplete());
            case IMPARTIAL ->
                unless(!by.own(), new RecognitionRefusal.Own())
                        .or(() -> unless(
                                by.who().isPresent() && !course.refusedBy().equals(by.who()),
                                new RecognitionRefusal.SameJudge()));
            case HOLDER ->
                unless(!by.own(), new RecognitionRefusal.Own())
                        .or(() -> unless(
                                by.who().filter(recognition::isHeldBy).isPresent(),
                                new RecognitionRefusal.AnotherHasIt()));
            case FIRST_APPEAL -> unless(recognition.canBeAppealed(), new RecognitionRefusal.AppealedBefore());
            case NEVER_SENT -> unless(course.sent().isEmpty(), notNow());
            case SENT_BEFORE -> unless(course.sent().isPresent(), notNow());
        };
    }

    /** What is wrong with what was sent along. */
    static Optional<RecognitionRefusal> fault(RecognitionCommand command) {
        return switch (command) {
            case RecognitionCommand.Simple _, RecognitionCommand.Write _ -> Optional.empty();
            case RecognitionCommand.Say(var _, var text) -> fault(text, Said.LONGEST);
            case RecognitionCommand.Recognise(var outcome) ->
                unless(outcome.eqf() >= 1 && outcome.eqf() <= HIGHEST_EQF, new RecognitionRefusal.NoSuchLevel())
                        .or(() -> fault(outcome.decision(), Qualification.LONGEST));
            case RecognitionCommand.Refuse(var outcome) ->
                fault(outcome.reason(), Said.LONGEST)
                        .or(() -> unless(!outcome.next().isEmpty(), new RecognitionRefusal.NoNextStep()));
        };
    }

    private RecognitionRefusal notNow() {
        return new RecognitionRefusal.NotNow(recognition.state(), RecognitionAction.RESTORE);
    }

    private static Optional<RecognitionRefusal> fault(String text, int longest) {
        return unless(!text.isBlank(), new RecognitionRefusal.NothingSaid())
                .or(() -> unless(text.length() <= longest, new RecognitionRefusal.TooLong(longest)));
    }

    private static Optional<RecognitionRefusal> unless(boolean holds, RecognitionRefusal why) {
        return holds ? Optional.empty() : Optional.of(why);
    }
}

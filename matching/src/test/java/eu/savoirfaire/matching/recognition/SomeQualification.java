package eu.savoirfaire.matching.recognition;

import eu.savoirfaire.infra.access.PersonId;
import eu.savoirfaire.matching.SeekerId;
import eu.savoirfaire.matching.recognition.Recognition.Course;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.recognition.table.RecognitionState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Qualifications for tests, in whatever state. */
public final class SomeQualification {
    public static final PersonId ASSESSOR = new PersonId(new UUID(0, 1));
    static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private SomeQualification() {}

    public static Qualification complete() {
        return new Qualification(
                new Qualification.Titled("شهادة الإجازة في الهندسة المدنيّة", "ar"),
                new Qualification.Titled("Laurea in ingegneria civile", "it"),
                "SY",
                "جامعة حلب",
                2012,
                "five years",
                StudyField.ENGINEERING_AND_CONSTRUCTION,
                Purpose.REGULATED_PROFESSION);
    }

    static Recognition in(RecognitionState state) {
        var sent = state != RecognitionState.DRAFT;
        var held = Set.of(
                        RecognitionState.IN_REVIEW,
                        RecognitionState.MORE_INFO,
                        RecognitionState.RECOGNISED,
                        RecognitionState.NOT_RECOGNISED)
                .contains(state);
        var at = Optional.of(NOW).filter(_ -> sent);
        return new Recognition(
                new RecognitionId(new UUID(0, 7)),
                new SeekerId(new UUID(0, 8)),
                complete(),
                state,
                new Course(Optional.of(ASSESSOR).filter(_ -> held), Optional.empty(), at, at, NOW),
                Optional.empty(),
                List.of(),
                1);
    }

    /** A command that is fit for each action. */
    public static RecognitionCommand command(RecognitionAction action) {
        return switch (action) {
            case CHANGE -> new RecognitionCommand.Write(complete());
            case ASK, ANSWER, APPEAL -> new RecognitionCommand.Say(action, "which year?");
            case RECOGNISE ->
                new RecognitionCommand.Recognise(
                        new Outcome.Recognised(6, Set.of(Measure.ADAPTATION_PERIOD), "2026/17"));
            case REFUSE ->
                new RecognitionCommand.Refuse(new Outcome.NotRecognised(
                        "the practice is missing", Set.of(NextStep.APPEAL, NextStep.SKILLS_VALIDATION)));
            case SUBMIT, TAKE_UP, LAY_DOWN, WITHDRAW, RESTORE -> new RecognitionCommand.Simple(action);
        };
    }
}

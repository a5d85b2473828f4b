package eu.savoirfaire.matching.demo;

import eu.savoirfaire.matching.recognition.Purpose;
import eu.savoirfaire.matching.recognition.Qualification;
import eu.savoirfaire.matching.recognition.Qualification.Titled;
import eu.savoirfaire.matching.recognition.RecognitionCommand;
import eu.savoirfaire.matching.recognition.RecognitionId;
import eu.savoirfaire.matching.recognition.StudyField;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import eu.savoirfaire.matching.recognition.conduct.Deciding;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A made-up qualification on its way, for whoever tries the program out. */
@Singleton
class DemoQualification {
    private static final Qualification DIPLOMA = new Qualification(
            new Titled("دبلوم التقني المتخصص في الفندقة والطبخ", "ar"),
            new Titled("Diploma di tecnico specializzato in cucina e ospitalità", "it"),
            "MA",
            "المعهد المتخصص للتكنولوجيا الفندقية",
            2014,
            "دبلوم تقني من سنتين",
            StudyField.SERVICES,
            Purpose.JOB);

    private final Applying applying;
    private final Deciding deciding;

    DemoQualification(Applying applying, Deciding deciding) {
        this.applying = applying;
        this.deciding = deciding;
    }

    /** Hands it in for whoever acts; nothing when they have one. */
    Optional<RecognitionId> handIn() {
        if (!applying.mine().isEmpty()) {
            return Optional.empty();
        }
        var begun = applying.begin(DIPLOMA);
        var submit = new RecognitionCommand.Simple(RecognitionAction.SUBMIT);
        return Optional.of(applying.perform(begun.id(), begun.version(), submit).id());
    }

    /** Whoever acts begins to look at it. */
    void takeUp(RecognitionId id) {
        var waiting = deciding.read(id).recognition();
        deciding.perform(id, waiting.version(), new RecognitionCommand.Simple(RecognitionAction.TAKE_UP));
    }
}

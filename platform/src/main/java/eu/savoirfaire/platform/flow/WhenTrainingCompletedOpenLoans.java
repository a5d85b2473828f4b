package eu.savoirfaire.platform.flow;

import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.matching.Lending;
import eu.savoirfaire.workshops.WorkshopsEvent.TrainingCompleted;
import jakarta.inject.Singleton;

/** Somebody completed a training: loans that ask for it are open to them now. */
@Singleton
final class WhenTrainingCompletedOpenLoans implements Reaction {
    private final Lending lending;

    WhenTrainingCompletedOpenLoans(Lending lending) {
        this.lending = lending;
    }

    @Override
    public String name() {
        return "platform.when-training-completed-open-loans";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof TrainingCompleted;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof TrainingCompleted completed) {
            lending.trainingCompleted(completed.person(), completed.training());
        }
    }
}

package eu.savoirfaire.platform.mandate;

import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.event.Reaction;
import eu.savoirfaire.infra.event.RecordedEvent;
import eu.savoirfaire.platform.PlatformEvent;
import jakarta.inject.Singleton;

/** Who is no case worker of an organisation any more holds none of its mandates; to act by them was refused at once. */
@Singleton
class WhenCaseWorkerLeavesEndMandates implements Reaction {
    private final MandateEndings endings;

    WhenCaseWorkerLeavesEndMandates(MandateEndings endings) {
        this.endings = endings;
    }

    @Override
    public String name() {
        return "platform.mandates";
    }

    @Override
    public boolean concerns(RecordedEvent event) {
        return event.data() instanceof PlatformEvent.RoleTaken taken
                && taken.role() == Role.CASE_WORKER
                && taken.organisation() != null;
    }

    @Override
    public void react(RecordedEvent event) {
        if (event.data() instanceof PlatformEvent.RoleTaken taken && taken.organisation() != null) {
            endings.lose(taken.person(), taken.organisation());
        }
    }
}

package eu.savoirfaire.platform.project;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class ProjectEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new ProjectBeans().events();
    }
}

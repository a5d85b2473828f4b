package eu.savoirfaire.platform.desk.vocabulary;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class TermEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new TermBeans().events();
    }
}

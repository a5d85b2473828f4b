package eu.savoirfaire.platform.desk.text;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class TextEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new TextBeans().events();
    }
}

package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class MailEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new PostBeans().events();
    }
}

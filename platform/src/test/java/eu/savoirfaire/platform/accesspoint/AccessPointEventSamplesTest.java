package eu.savoirfaire.platform.accesspoint;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class AccessPointEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new AccessPointBeans().events();
    }
}

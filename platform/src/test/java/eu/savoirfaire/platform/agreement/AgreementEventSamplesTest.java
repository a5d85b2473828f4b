package eu.savoirfaire.platform.agreement;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;

class AgreementEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new AgreementBeans().events();
    }
}

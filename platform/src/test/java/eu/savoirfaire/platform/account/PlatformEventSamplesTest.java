package eu.savoirfaire.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;
import eu.savoirfaire.platform.PlatformEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlatformEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new AccountBeans().events();
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(types().types().values()))
                .isEqualTo(Set.of(PlatformEvent.class.getPermittedSubclasses()));
    }
}

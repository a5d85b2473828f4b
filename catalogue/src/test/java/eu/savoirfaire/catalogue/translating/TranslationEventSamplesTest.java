package eu.savoirfaire.catalogue.translating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.TranslationEvent;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new TranslatingBeans().events();
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(types().types().values()))
                .isEqualTo(Set.of(TranslationEvent.class.getPermittedSubclasses()));
    }
}

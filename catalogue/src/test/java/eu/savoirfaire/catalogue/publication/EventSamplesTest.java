package eu.savoirfaire.catalogue.publication;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.catalogue.CatalogueEvent;
import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new CatalogueBeans().events();
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(types().types().values()))
                .isEqualTo(Set.of(CatalogueEvent.class.getPermittedSubclasses()));
    }
}

package eu.savoirfaire.matching.cohort.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;
import eu.savoirfaire.matching.CohortEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CohortEventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new CohortBeans().events();
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(types().types().values()))
                .isEqualTo(Set.of(CohortEvent.class.getPermittedSubclasses()));
    }
}

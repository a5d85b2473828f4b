package eu.savoirfaire.matching.match.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.event.EventTypes;
import eu.savoirfaire.infra.event.log.EventSamplesContract;
import eu.savoirfaire.matching.MatchingEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventSamplesTest extends EventSamplesContract {
    @Override
    protected EventTypes types() {
        return new MatchBeans().events();
    }

    @Test
    void everyPublishedEventHasAType() {
        assertThat(Set.<Class<?>>copyOf(types().types().values()))
                .isEqualTo(Set.of(MatchingEvent.class.getPermittedSubclasses()));
    }
}

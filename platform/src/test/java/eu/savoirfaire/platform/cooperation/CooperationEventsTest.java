package eu.savoirfaire.platform.cooperation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.platform.CooperationEvent;
import eu.savoirfaire.platform.accesspoint.AccessPointBeans;
import eu.savoirfaire.platform.agreement.AgreementBeans;
import eu.savoirfaire.platform.project.ProjectBeans;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CooperationEventsTest {

    @Test
    void everyPublishedEventHasAType() {
        var types = Stream.of(
                        new AccessPointBeans().events(), new ProjectBeans().events(), new AgreementBeans().events())
                .flatMap(beans -> beans.types().values().stream())
                .<Class<?>>map(type -> type)
                .collect(toSet());

        assertThat(types).isEqualTo(Set.of(CooperationEvent.class.getPermittedSubclasses()));
    }
}

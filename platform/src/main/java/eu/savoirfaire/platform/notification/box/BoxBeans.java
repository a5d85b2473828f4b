package eu.savoirfaire.platform.notification.box;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the notices contribute to the ground. */
@Factory
final class BoxBeans {

    @Singleton
    @Named("notices")
    EventTypes events() {
        return new EventTypes("platform", Map.of("savoirfaire.platform.notice-told.v1", NoticeEvent.NoticeTold.class));
    }
}

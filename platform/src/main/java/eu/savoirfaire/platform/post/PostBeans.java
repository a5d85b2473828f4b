package eu.savoirfaire.platform.post;

import eu.savoirfaire.infra.event.EventTypes;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;

/** What the post contributes to the ground. */
@Factory
final class PostBeans {

    @Singleton
    @Named("post")
    EventTypes events() {
        return new EventTypes("platform", Map.of("savoirfaire.platform.mail-written.v1", MailEvent.MailWritten.class));
    }
}
